import { sql } from 'drizzle-orm'
import type { Reads } from '../../../platform/database/database.ts'
import { readSums } from '../../welfare/index.ts'
import type { Belonging, ClaimActivity, Claimer, Departure, HeldVoucher } from './claim-facts.ts'
import { isInScope } from './scope.ts'

type Asked = { personId: string; activity: ClaimActivity }
type Row = Belonging & { held: HeldVoucher[] | null }
type Left = { personId: string; unionPath: string; unionName: string; day: string }

/** People as they stand towards activities, in the order asked. */
export const readClaimers = async (db: Reads, asked: readonly Asked[], year: number): Promise<Claimer[]> => {
  const rows = await readBelongings(db, asked)
  const received = await readReceived(db, asked, year)
  const left = await readDepartures(
    db,
    asked.filter(({ activity }, place) => !isInside(activity, rows[place]!)).map(({ personId }) => personId),
  )
  return asked.map(({ personId, activity }, place) => {
    const { held, ...belonging } = rows[place]!
    return {
      ...belonging,
      held: held ?? [],
      departure: departureFrom(activity, left.get(personId) ?? []),
      receivedInFen: (category, occasion) => received(personId, category, occasion),
    }
  })
}

const isInside = (activity: ClaimActivity, { unionPath }: Belonging) =>
  unionPath !== null && isInScope(activity, unionPath)

const departureFrom = (activity: ClaimActivity, departures: readonly Left[]): Departure | null => {
  const last = departures.find(({ unionPath }) => isInScope(activity, unionPath))
  return last ? { unionName: last.unionName, day: last.day } : null
}

const readBelongings = (db: Reads, asked: readonly Asked[]): Promise<Row[]> =>
  db.rows<Row>(sql`
    select m.status, m.union_id as "unionId", u.path::text as "unionPath",
      extract(month from p.born_on)::integer as "bornMonth", v.held
    from unnest(${sql.param(asked.map(({ personId }) => personId))}::uuid[],
        ${sql.param(asked.map(({ activity }) => activity.id))}::uuid[])
        with ordinality as q (person_id, activity_id, place)
      left join people p on p.person_id = q.person_id
      left join memberships m on m.person_id = q.person_id and m.status <> 'ended'
      left join unions u on u.id = m.union_id
      left join lateral (
        select jsonb_agg(jsonb_build_object('id', id, 'number', number, 'slot', slot, 'key', claim_key,
          'claimedAt', claimed_at, 'isVoid', status = 'void')) as held
        from vouchers where activity_id = q.activity_id and person_id = q.person_id) v on true
    order by q.place`)

type Received = (personId: string, category: string, occasion: string | null) => number

/** Only where an activity has caps: nobody else's sums matter. */
const readReceived = async (db: Reads, asked: readonly Asked[], year: number): Promise<Received> => {
  const capped = asked.filter(({ activity }) => activity.capRules.length > 0)
  if (capped.length === 0) return () => 0
  const sums = await readSums(db, [...new Set(capped.map(({ personId }) => personId))], year)
  const byPerson = Map.groupBy(sums, ({ personId }) => personId)
  return (personId, category, occasion) =>
    (byPerson.get(personId) ?? [])
      .filter((sum) => sum.category === category && (occasion === null || sum.occasion === occasion))
      .reduce((total, { amountInFen }) => total + amountInFen, 0)
}

/** What people have left, the last first. */
const readDepartures = async (db: Reads, personIds: readonly string[]): Promise<Map<string, Left[]>> => {
  if (personIds.length === 0) return new Map()
  const rows = await db.rows<Left>(sql`
    select c.person_id as "personId", u.path::text as "unionPath", u.name as "unionName", c.changed_on as day
    from membership_changes c join unions u on u.id = c.union_id
    where c.person_id = any(${sql.param(personIds)}::uuid[]) and c.status = 'ended'
    order by c.recorded_at desc, c.revision desc`)
  return Map.groupBy(rows, ({ personId }) => personId)
}
