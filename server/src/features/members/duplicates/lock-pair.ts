import type { MembershipStatus } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'

export type Mergeable = {
  personId: string
  name: string
  bornOn: string | null
  documentKind: string
  isVerified: boolean
  hasAccount: boolean
  membershipId: string | null
  unionId: string | null
  status: MembershipStatus | null
  joinedOn: string | null
  /** Since when the membership stands in the records. */
  memberSince: Date | null
  verifiedAt: Date | null
  /** Was a member of the union before. */
  wasHere: boolean
}

type Pair = [Mergeable, Mergeable]

/**
 * Two records that staff of a union may see as possibly one, both locked; anything else does not exist for them.
 * Merges follow each other, and look before they lock: somebody who verifies may hold a record that has just been
 * merged and wait for the one that was kept.
 */
export const lockPair = async (
  tx: Transaction,
  unionId: string,
  ids: readonly [string, string],
): Promise<Pair> => {
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('people.merge'))`)
  await readPair(tx, unionId, ids)
  const are = sql`person_id = any(${sql.param(ids)}::uuid[])`
  await tx.rows(sql`select 1 from people where ${are} order by person_id for update`)
  await tx.rows(
    sql`select 1 from memberships where ${are} and status <> 'ended' order by person_id for update`,
  )
  return readPair(tx, unionId, ids)
}

const readPair = async (tx: Transaction, unionId: string, ids: readonly string[]): Promise<Pair> => {
  const records = await tx.rows<Mergeable>(sql`
    select p.person_id as "personId", p.name, p.born_on as "bornOn", p.document_kind as "documentKind",
      p.verified_at is not null as "isVerified",
      exists (select from accounts a where a.person_id = p.person_id) as "hasAccount", m.id as "membershipId",
      m.union_id as "unionId", m.status, m.joined_on as "joinedOn",
      m.created_at as "memberSince", p.verified_at as "verifiedAt",
      exists (select from memberships e where e.person_id = p.person_id and e.union_id = ${unionId}) as "wasHere"
    from people p left join memberships m on m.person_id = p.person_id and m.status <> 'ended'
    where p.person_id = any(${sql.param(ids)}::uuid[]) and p.merged_into is null
    order by p.person_id`)
  const [first, second] = records
  // Whoever verified before the union knew of them chooses a union by an application: a record that is made afterwards,
  // with no more than a name and a birth date, makes nobody a member.
  const own = records.find(({ unionId: at }) => at === unionId)
  const isWithinReach = ({ unionId: at, hasAccount, wasHere, verifiedAt }: Mergeable) =>
    at === unionId ||
    (at === null &&
      (!hasAccount || wasHere || (verifiedAt ?? 0) > (own?.memberSince ?? Number.POSITIVE_INFINITY)))
  const isOwn = ({ unionId: at }: Mergeable) => at === unionId
  if (!first || !second || !records.every(isWithinReach) || !records.some(isOwn))
    throw new DomainError('thing.not_found')
  return [first, second]
}
