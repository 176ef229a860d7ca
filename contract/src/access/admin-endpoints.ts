import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { permissions, roles, scopes } from '../permissions.ts'
import { day, id } from '../values/basics.ts'

/** Why a control is not to be used: which role would have it, which rule stands against it, who could give it. */
const accessExplanation = z.object({
  permission: z.enum(permissions),
  isHeld: z.boolean(),
  /**
   * `held`; `no_role`: another role has it; `not_base`: only unions above base have it; `no_members`: only unions
   * that hold members have it; `only_root`: only the union at the top has it.
   */
  rule: z.enum(['held', 'no_role', 'not_base', 'no_members', 'only_root']),
  ownRoles: z.array(z.enum(roles)),
  /** Roles that would have it at this union. */
  rolesWithIt: z.array(z.enum(roles)),
  unionName: z.string(),
  /** Who could give it: another administrator of the own union applies, this union decides. */
  grantingUnionName: z.string().nullable(),
  /** Others at this union who may do it now. */
  heldByNames: z.array(z.string()),
  /** Names of the own union's administrators, to be asked. */
  askNames: z.array(z.string()),
})

/** What an account could do on a day, union by union. */
const powersOnDay = z.object({
  on: day,
  unions: z.array(
    z.object({
      unionId: id,
      unionName: z.string(),
      roles: z.array(z.object({ role: z.enum(roles), fromOn: day, untilOn: day.nullable() })),
      permissions: z.array(z.object({ permission: z.enum(permissions), scope: z.enum(scopes) })),
    }),
  ),
})

export const access = {
  explain: endpoint({
    method: 'GET',
    path: '/admin/access-explanations',
    may: 'account',
    summary: 'Why a permission is missing: role, rule, who could give it',
    input: z.object({ permission: z.enum(permissions) }),
    output: accessExplanation,
    errors: ['union.not_chosen'],
  }),
  listPowersOnDay: endpoint({
    method: 'GET',
    path: '/admin/powers',
    may: 'account',
    summary: 'The own roles and permissions as they stood at the end of a day',
    input: z.object({ on: day }),
    output: powersOnDay,
  }),
}

export type AccessExplanation = z.infer<typeof accessExplanation>
export type PowersOnDay = z.infer<typeof powersOnDay>
