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
    'person_id, id, union_id, union_path, status, joined_on, source, created_at, revision, status_kind, status_on',
  )
  const changes = copyBatch(
    'membership_changes',
    'person_id, id, membership_id, revision, status, joined_on, kind, changed_on, union_id, source, recorded_at',
  )
  return {
    add: (membership: LoadedMembership) => {
      const { personId, membershipId, unionId, unionPath, joinedOn, source, createdAt } = membership
      const status = membership.isVerified ? 'active' : 'unverified'
      // Whoever applied had verified before; whoever was imported verified afterwards.
      const verifiedLater = source === 'import' ? membership.verifiedAt : null
      const verifiedOn = verifiedLater && dateInShanghai(verifiedLater)
      const standing = verifiedOn ? [2, 'verify', verifiedOn] : [1, 'join', joinedOn]
      memberships.add([
        ...[personId, membershipId, unionId, unionPath, status, joinedOn, source, createdAt],
        ...standing,
      ])
      const change = (
        revision: number,
        to: string,
        kind: 'join' | 'verify',
        on: string,
        by: string,
        at: Date,
      ) =>
        changes.add([
          ...[
            personId,
            v7({ msecs: at.getTime() }),
            membershipId,
            revision,
            to,
            joinedOn,
            kind,
            on,
            unionId,
            by,
            at,
          ],
        ])
      change(1, verifiedLater ? 'unverified' : status, 'join', joinedOn, source, createdAt)
      if (verifiedLater) change(2, status, 'verify', verifiedOn!, 'verification', verifiedLater)
    },
    write: async (tx: Transaction) => {
      for (const batch of [memberships, changes]) await batch.write(tx)
    },
  }
}
