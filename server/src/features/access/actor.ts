import type { Permission, Role, Scope } from '@huigong/contract'

/** The union that a member of staff acts for in this session. */
export type ActingUnion = {
  id: string
  path: string
  name: string
  level: string
  isAboveBase: boolean
  canHoldMembers: boolean
  /** Nothing stands above it. */
  isRoot: boolean
  roles: Role[]
}

/** Who makes a request. `nobody` has no account; staff have a union and powers; a job acts as `system`. */
export type Actor =
  | { kind: 'nobody' }
  | { kind: 'system' }
  | {
      kind: 'account'
      audience: 'admin' | 'member'
      accountId: string
      personId: string | null
      name: string | null
      isVerified: boolean
      sessionTokenHash: string
      union: ActingUnion | null
      powers: ReadonlyMap<Permission, Scope>
    }

export type SignedInActor = Extract<Actor, { kind: 'account' }>
