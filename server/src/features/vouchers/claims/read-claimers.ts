import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { readSums } from '../../welfare/index.ts'
import type { Belonging, ClaimActivity, Claimer, Departure } from './claim-facts.ts'
import type { Standing } from './read-standings.ts'
import { isInScope } from './scope.ts'

export type StandingTowards = { personId: string; activity: ClaimActivity; standing: Standing }

type Left = { personId: string; unionPath: string; unionName: string; day: string }

/** Adds what only few claims need: what people received in the year where there are caps, and what those outside have left. */
export const readClaimers = async (
  db: Reads,
  asked: readonly StandingTowards[],
  year: number,
): Promise<Claimer[]> => {
  const received = await readReceived(db, asked, year)
  const left = await readDepartures(
    db,
    asked.filter(({ activity, standing }) => !isInside(activity, standing)).map(({ personId }) => personId),
  )
  return asked.map(({ personId, activity, standing: { held, ...belonging } }) => ({
    ...belonging,
    held: held ?? [],
    departure: departureFrom(activity, left.get(personId) ?? []),
    receivedInFen: (category, occasion) => received(personId, category, occasion),
  }))
}

const isInside = (activity: ClaimActivity, { unionPath }: Belonging) =>
  unionPath !== null && isInScope(activity, unionPath)

const departureFrom = (activity: ClaimActivity, departures: readonly Left[]): Departure | null => {
  const last = departures.find(({ unionPath }) => isInScope(activity, unionPath))
  return last ? { unionName: last.unionName, day: last.day } : null
}

type Received = (personId: string, category: string, occasion: string | null) => number

const readReceived = async (
  db: Reads,
  asked: readonly StandingTowards[],
  year: number,
): Promise<Received> => {
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
