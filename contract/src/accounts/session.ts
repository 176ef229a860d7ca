import { z } from 'zod'
import { permissions } from '../permissions.ts'
import { id } from '../values/basics.ts'

/** The signed-in account as its owner sees it; the phone is masked. */
export const account = z.object({
  id,
  name: z.string().nullable(),
  phoneMasked: z.string(),
  loginName: z.string().nullable(),
  isVerified: z.boolean(),
  hasPassword: z.boolean(),
  /** Made by the union for somebody whom no check could verify: never has a password. */
  isCodeOnly: z.boolean(),
})

/** Union on whose behalf a member of staff acts. */
export const actingUnion = z.object({
  id,
  name: z.string(),
  isAboveBase: z.boolean(),
  level: z.string(),
  roles: z.array(z.string()),
})

export const adminSession = z.object({
  account,
  managedUnions: z.int(),
  union: actingUnion.nullable(),
  permissions: z.array(z.enum(permissions)),
})

/** `managedUnions` is how many unions the account could manage: zero hides 工会管理. */
export const memberSession = z.object({ account, managedUnions: z.int() })

export type Account = z.infer<typeof account>
export type AdminSession = z.infer<typeof adminSession>
export type MemberSession = z.infer<typeof memberSession>
