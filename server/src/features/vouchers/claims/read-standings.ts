import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Belonging, HeldVoucher } from './claim-facts.ts'

export type Pair = { activityId: string; personId: string }

export type Standing = Belonging & { held: HeldVoucher[] | null }

/** Where people belong and what they have out of an activity, for pairs of both, in the order asked. */
export const readStandings = (db: Reads, pairs: readonly Pair[]): Promise<Standing[]> =>
  db.rows<Standing>(sql`
    select m.status, m.union_id as "unionId", u.path::text as "unionPath",
      extract(month from p.born_on)::integer as "bornMonth", v.held
    from unnest(${sql.param(pairs.map(({ personId }) => personId))}::uuid[],
        ${sql.param(pairs.map(({ activityId }) => activityId))}::uuid[])
        with ordinality as q (person_id, activity_id, place)
      left join people p on p.person_id = q.person_id
      left join memberships m on m.person_id = q.person_id and m.status <> 'ended'
      left join unions u on u.id = m.union_id
      left join lateral (
        select jsonb_agg(jsonb_build_object('id', id, 'number', number, 'slot', slot, 'key', claim_key,
          'claimedAt', claimed_at, 'isVoid', status = 'void')) as held
        from vouchers where activity_id = q.activity_id and person_id = q.person_id) v on true
    order by q.place`)
