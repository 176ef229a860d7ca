import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import type { Sealing } from '../../platform/sealing/sealing.ts'
import { type DemoPerson, demoCast } from '../generator/demo-cast.ts'
import type { FederationOptions } from '../generator/federation-options.ts'
import { accountBatches } from './account-batches.ts'
import { copyBatch } from './copy-batch.ts'
import { membershipBatches } from './membership-batches.ts'
import { personBatches } from './person-batches.ts'

const dayInMs = 86_400_000

/** The account that administers a union, by the union's id. */
export type Administrators = Map<string, string>

/** Copies the people whom a visitor can be: their accounts, roles and memberships. */
export const loadCast = async (
  tx: Transaction,
  sealing: Sealing,
  options: FederationOptions,
): Promise<Administrators> => {
  const since = new Date(options.now.getTime() - 200 * dayInMs)
  const batches = castBatches(sealing)
  const administrators: Administrators = new Map()
  for (const one of demoCast(options)) {
    if (one.isVerified || one.membership) batches.people.add(personOf(one, since))
    if (one.membership) batches.memberships.add(membershipOf(one, one.membership, since))
    if (!one.hasAccount) continue
    const accountId = batches.accounts.add(accountOf(one, since))
    for (const grant of one.grants) {
      batches.grants.add([accountId, v7({ msecs: since.getTime() }), grant.role, grant.union.id, since])
      if (grant.role === 'administrator') administrators.set(grant.union.id, accountId)
    }
    if (one.membership) {
      const subject = JSON.stringify({ unionName: one.membership.union.name })
      batches.notices.add([accountId, v7({ msecs: since.getTime() }), 'join.approved', subject, since])
    }
  }
  for (const batch of Object.values(batches)) await batch.write(tx)
  return administrators
}

const castBatches = (sealing: Sealing) => ({
  people: personBatches(sealing),
  memberships: membershipBatches(),
  accounts: accountBatches(sealing),
  grants: copyBatch('grants', 'account_id, id, role, union_id, from_at'),
  notices: copyBatch('notices', 'account_id, id, kind, subject, created_at'),
})

const personOf = ({ person, isVerified, membership }: DemoPerson, since: Date) => ({
  ...person,
  employerName: membership?.employerName ?? null,
  verifiedAt: isVerified ? since : null,
  createdAt: since,
})

const membershipOf = (
  { person, isVerified }: DemoPerson,
  { union, joinedOn }: NonNullable<DemoPerson['membership']>,
  since: Date,
) => ({
  personId: person.personId,
  membershipId: v7({ msecs: since.getTime() }),
  unionId: union.id,
  unionPath: union.path,
  isVerified,
  verifiedAt: null,
  joinedOn,
  source: isVerified ? ('application' as const) : ('import' as const),
  createdAt: since,
})

const accountOf = ({ person, isVerified, membership }: DemoPerson, since: Date) => {
  const purposes = isVerified ? (['identity'] as const) : []
  return {
    phone: person.phone,
    person: isVerified ? person : null,
    consents: membership ? (['platform', ...purposes] as const) : purposes,
    createdAt: since,
  }
}
