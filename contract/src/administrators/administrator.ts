import { z } from 'zod'
import { permissions, roles, scopes } from '../permissions.ts'
import { day, id, instant } from '../values/basics.ts'
import { identityDocumentInput } from '../values/identity-document.ts'
import { personNameInput } from '../values/name.ts'
import { phoneInput } from '../values/phone.ts'

/** One grant of a role at a union. `awaiting`: whoever it is for has not proven the name yet. */
export const administrator = z.object({
  id,
  name: z.string(),
  phoneMasked: z.string(),
  role: z.enum(roles),
  status: z.enum(['active', 'awaiting']),
  fromOn: day,
  grantedByName: z.string().nullable(),
  isMyself: z.boolean(),
  /** An application to take the role away is waiting. */
  isRevocationPending: z.boolean(),
  abilities: z.object({ revoke: z.boolean() }),
  /** Code of the reason why not. */
  refusals: z.object({ revoke: z.string().nullable() }),
})

/** What a role may do at a union, for showing it in words (seed 001, 六.2). */
export const roleOfUnion = z.object({
  role: z.enum(roles),
  permissions: z.array(z.object({ permission: z.enum(permissions), scope: z.enum(scopes) })),
})

/** Whoever is to have a role: the account is found by phone, and the name must be the verified one. */
const candidate = {
  name: personNameInput,
  phone: phoneInput,
  /** Asked for where a superior enters somebody below (seed 001, 六.2(2)). */
  document: identityDocumentInput.nullish(),
}

export const grantForm = z.object({ unionId: id, role: z.enum(roles), ...candidate })
export const handOverForm = z.object(candidate)

/**
 * What became of it: in effect, waiting until the person verifies the real name, or an application that the
 * superior decides.
 */
export const grantOutcome = z.object({ outcome: z.enum(['granted', 'awaiting', 'submitted', 'revoked']) })

/** Handing the administration from A to B: B is added, then B takes A's role away (seed 001, 六.3). */
export const handOver = z.object({
  id,
  fromName: z.string(),
  toName: z.string(),
  step: z.enum(['grant_pending', 'grant_rejected', 'awaiting_verification', 'revoke', 'revocation_pending']),
  startedAt: instant,
  abilities: z.object({ complete: z.boolean(), abandon: z.boolean() }),
})

export const shownGrant = z.object({
  unionId: id,
  unionName: z.string(),
  name: z.string(),
  phoneMasked: z.string(),
  role: z.enum(roles),
  isHandOver: z.boolean(),
  reason: z.string().nullable(),
  permissions: roleOfUnion.shape.permissions,
})

export type Administrator = z.infer<typeof administrator>
export type RoleOfUnion = z.infer<typeof roleOfUnion>
export type GrantForm = z.infer<typeof grantForm>
export type HandOverForm = z.infer<typeof handOverForm>
export type GrantOutcome = z.infer<typeof grantOutcome>
export type HandOver = z.infer<typeof handOver>
export type ShownGrant = z.infer<typeof shownGrant>
