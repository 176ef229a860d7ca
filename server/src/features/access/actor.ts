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

/** For whom somebody scans in a session of the merchant app. */
export type ScanningFor = {
  merchantId: string
  merchantName: string
  /** The union that added the merchant. */
  unionId: string
  isOnline: boolean
  /** Only vouchers of these campaigns; null for all that the merchant may redeem. */
  campaignIds: readonly string[] | null
  /** The merchant's contact answers its settlements. */
  isContact: boolean
}

/** Who makes a request. `nobody` has no account; staff have a union and powers; a job acts as `system`. */
export type Actor =
  | { kind: 'nobody' }
  | { kind: 'system' }
  | {
      kind: 'account'
      audience: 'admin' | 'member' | 'merchant'
      accountId: string
      personId: string | null
      name: string | null
      isVerified: boolean
      sessionTokenHash: string
      union: ActingUnion | null
      powers: ReadonlyMap<Permission, Scope>
      /** In the merchant app, once an own password is set; absent otherwise. */
      scanningFor?: ScanningFor
    }

export type SignedInActor = Extract<Actor, { kind: 'account' }>
