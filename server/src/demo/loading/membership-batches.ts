import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { dateInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { copyBatch } from './copy-batch.ts'

export type LoadedMembership = {
  personId: string
  membershipId: string
  unionId: string
  unionPath: string
  isVerified: boolean
  verifiedAt: Date | null
  joinedOn: string
  source: 'import' | 'application'
  createdAt: Date
}

/** Memberships with the entries of the ledger that lead to them. */
export const membershipBatches = () => {
  const memberships = copyBatch(
    'memberships',
    'person_id, id, union_id, union_path, status, joined_on, source, created_at',
  )
  const changes = copyBatch(
    'membership_changes',
    'person_id, id, membership_id, kind, changed_on, union_id, source, recorded_at',
  )
  return {
    add: (membership: LoadedMembership) => {
      const { personId, membershipId, unionId, unionPath, joinedOn, source, createdAt } = membership
      const status = membership.isVerified ? 'active' : 'unverified'
      memberships.add([personId, membershipId, unionId, unionPath, status, joinedOn, source, createdAt])
      const change = (kind: 'join' | 'verify', on: string, by: string, at: Date) =>
        changes.add([personId, v7({ msecs: at.getTime() }), membershipId, kind, on, unionId, by, at])
      change('join', joinedOn, source, createdAt)
      // Whoever applied had verified before; whoever was imported verified afterwards.
      if (source === 'import' && membership.verifiedAt)
        change('verify', dateInShanghai(membership.verifiedAt), 'verification', membership.verifiedAt)
    },
    write: async (tx: Transaction) => {
      for (const batch of [memberships, changes]) await batch.write(tx)
    },
  }
}
