import { z } from 'zod'
import { roles } from '../permissions.ts'
import { id } from '../values/basics.ts'

/** A union that the account manages, with its roles there. */
export const managedUnion = z.object({
  id,
  name: z.string(),
  level: z.string(),
  superiorName: z.string().nullable(),
  roles: z.array(z.enum(roles)),
})

export type ManagedUnion = z.infer<typeof managedUnion>
