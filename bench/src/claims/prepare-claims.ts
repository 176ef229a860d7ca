import { createHash } from 'node:crypto'
import type { Equipment } from '@huigong/server/features/access/index'
import { moveUnits } from '@huigong/server/features/vouchers/index'
import { sql } from '@huigong/server/platform/database/sql'
import { dateInShanghai } from '@huigong/server/ports/clock/today-in-shanghai'
import { v7 } from 'uuid'

export type Claimant = { personId: string; accountId: string; unionId: string; token: string }

export type Offered = { activityId: string; campaignId: string }

/** Verified members of the whole federation, each with an account and a session of the member app. */
export const prepareClaimants = async (
  { database, clock }: Equipment,
  count: number,
): Promise<Claimant[]> => {
  const people = await database.rows<{ personId: string; unionId: string }>(sql`
    select person_id as "personId", union_id as "unionId" from memberships where status = 'active'
    order by person_id limit ${count}`)
  if (people.length < count) throw new Error(`The federation has no ${count} verified members`)
  const now = clock.now()
  return database.transaction(async (tx) => {
    await tx.run(sql`
      insert into accounts (account_id, person_id, name, phone_sealed, phone_masked, verified_at, created_at)
      select gen_random_uuid(), p.person_id, p.name, '', '', ${now}, ${now}
      from people p where p.person_id = any(${sql.param(people.map(({ personId }) => personId))}::uuid[])
      on conflict do nothing`)
    const accounts = new Map(
      (
        await tx.rows<{ personId: string; accountId: string }>(sql`
          select person_id as "personId", account_id as "accountId" from accounts where person_id is not null`)
      ).map(({ personId, accountId }) => [personId, accountId]),
    )
    const claimants = people.map((person) => ({
      ...person,
      accountId: accounts.get(person.personId)!,
      token: `bench-${v7()}`,
    }))
    await tx.run(sql`
      insert into sessions (token_hash, account_id, audience, created_at, seen_at, expires_at)
      select hash, account_id, 'member', ${now}, ${now}, ${new Date(now.getTime() + 86_400_000)}
      from unnest(${sql.param(claimants.map(({ token }) => hashOf(token)))}::text[],
        ${sql.param(claimants.map(({ accountId }) => accountId))}::uuid[]) as s (hash, account_id)`)
    return claimants
  })
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** An activity of the union at the top for everybody below it: one voucher, once for each person, first come first served. */
export const prepareActivity = async (
  { database, clock }: Equipment,
  title: string,
  units: number,
): Promise<Offered> => {
  const [activityId, campaignId, merchantId] = [v7(), v7(), v7()]
  const at = clock.now()
  const [before, after] = [-1, 30].map((days) => new Date(at.getTime() + days * 86_400_000))
  await database.transaction(async (tx) => {
    const top = await tx.find<{ id: string }>(sql`select id from unions where superior_id is null`)
    const unionId = top!.id
    await tx.run(sql`
      insert into merchants (id, union_id, name, contact_name, contact_account_id, kind, service_kind, address, status, created_at)
      values (${merchantId}, ${unionId}, ${`${title} ${merchantId}`}, 'bench', ${v7()}, 'merchant', 'bench', 'bench', 'online', ${at})`)
    await tx.run(sql`
      insert into campaigns (id, union_id, merchant_id, kind, title, name, total_units, value_in_fen, valid_from,
        valid_until, category, festival, form, status, created_at)
      values (${campaignId}, ${unionId}, ${merchantId}, 'union_activity', ${title}, ${title}, ${units}, 5000, ${before},
        ${after}, 'festival', 'mid_autumn', 'goods', 'enabled', ${at})`)
    await tx.run(sql`
      insert into activities (id, union_id, kind, title, starts_at, ends_at, scope, content, status, is_open, created_by,
        created_at)
      values (${activityId}, ${unionId}, 'claim', ${title}, ${before}, ${after}, 'below', '', 'approved', true, ${v7()}, ${at})`)
    await tx.run(sql`
      insert into claim_rules (activity_id, times, counted_by, admission) values (${activityId}, 'once', 'activity', 'first_come')`)
    await tx.run(sql`
      insert into prizes (activity_id, campaign_id, position, value_in_fen, planned_units)
      values (${activityId}, ${campaignId}, 0, 5000, ${units})`)
    await moveUnits(tx, { at, onDay: dateInShanghai(at), accountId: null, unionId }, [
      { activityId, campaignId, voucherId: null, from: 'budget', to: 'unclaimed', units, valueInFen: 5000 },
    ])
  })
  return { activityId, campaignId }
}
