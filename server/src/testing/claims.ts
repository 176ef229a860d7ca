import { v7 } from 'uuid'
import { systemContext } from '../features/access/index.ts'
import { submitClaim } from '../features/vouchers/claims/submit-claim.ts'
import type { Database } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { UnionKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'

/** Many verified members of a union, without accounts; answers their persons. */
export const makeMembers = async (
  { equipment, unions }: NamedWorld,
  count: number,
  union: UnionKey = 'chenguang',
): Promise<string[]> => {
  const people = Array.from({ length: count }, () => v7())
  await equipment.database.transaction(async (tx) => {
    await tx.run(sql`
      insert into people (person_id, name, document_kind, document_sealed, document_masked, verified_at, created_at)
      select id, '会员', 'resident_identity_card', '', '3701**********0015', now(), now()
      from unnest(${sql.param(people)}::uuid[]) as p (id)`)
    await tx.run(sql`
      insert into memberships (person_id, id, union_id, union_path, status, source, created_at)
      select p.id, gen_random_uuid(), u.id, u.path, 'active', 'staff', now()
      from unnest(${sql.param(people)}::uuid[]) as p (id), unions u where u.id = ${unions[union]}`)
  })
  return people
}

type Claiming = { activityId: string; campaignId: string; personId: string; key?: string }

/** Claims as a person would, with a key of its own unless one is given, on this database or another process's. */
export const claimAs = (
  { equipment }: NamedWorld,
  { key = v7(), ...claiming }: Claiming,
  database: Database = equipment.database,
) =>
  submitClaim(
    { ...systemContext(equipment, 'test'), database },
    { ...claiming, key, accountId: claiming.personId, by: 'member', requestId: 'test' },
  )

export type Counted = {
  vouchers: number
  people: number
  entries: number
  unclaimed: number
  claimed: number
}

/** What became of an activity: vouchers, entries of the ledger and the numbers of its prizes, which have to agree. */
export const countClaims = async ({ equipment }: NamedWorld, activityId: string): Promise<Counted> => {
  const row = await equipment.database.find<Counted>(sql`
    select (select count(*) from vouchers where activity_id = ${activityId}) as vouchers,
      (select count(distinct person_id) from vouchers where activity_id = ${activityId}) as people,
      (select count(*) from voucher_entries where activity_id = ${activityId} and to_account = 'claimed') as entries,
      (select sum(unclaimed_units)::integer from prizes where activity_id = ${activityId}) as unclaimed,
      (select sum(claimed_units)::integer from prizes where activity_id = ${activityId}) as claimed`)
  return row!
}

type Rule = {
  union?: UnionKey
  category?: string
  period: 'year' | 'festival' | 'event'
  festival?: string
  capInFen: number
  enforcement?: 'warn' | 'stop'
  validFrom?: string
  validUntil?: string
}

/** A rule of amounts of a union, in force this year unless told otherwise. */
export const makeRule = async ({ equipment, unions }: NamedWorld, rule: Rule): Promise<void> => {
  await equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into welfare_rules (id, union_id, category, period, festival, cap_in_fen, forms, enforcement, valid_from,
        valid_until, source_document, created_at)
      values (${v7()}, ${unions[rule.union ?? 'province']}, ${rule.category ?? 'festival'}, ${rule.period},
        ${rule.festival ?? null}, ${rule.capInFen}, '{goods}', ${rule.enforcement ?? 'stop'},
        ${rule.validFrom ?? '2026-01-01'}::date, ${rule.validUntil ?? null}::date, '测试〔2026〕1 号', now())`),
  )
}
