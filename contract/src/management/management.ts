import { z } from 'zod'
import { permissions, roles } from '../permissions.ts'
import { id, instant } from '../values/basics.ts'

/** For which union the phone manages now, with which permissions, and until when. */
export const management = z.object({
  unionId: id,
  unionName: z.string(),
  isAboveBase: z.boolean(),
  roles: z.array(z.enum(roles)),
  permissions: z.array(z.enum(permissions)),
  until: instant,
})

export type Management = z.infer<typeof management>
