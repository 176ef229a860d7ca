import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Clock } from '../../ports/clock/port.ts'
import { judgeApplicants } from '../vouchers/index.ts'

export type Entry = {
  entryId: string
  personId: string
  accountId: string
  wishes: string[]
  /** Code of the reason why it does not take part, such as a membership that ended since. */
  leftOut: string | null
}

const atATime = 1_000

/** Everybody who applied, as they stand now: who belongs to the unions of the scope no longer is left out of the list. */
export const readApplicants = async (tx: Transaction, clock: Clock, activityId: string): Promise<Entry[]> => {
  const rows = await tx.rows<Omit<Entry, 'leftOut'>>(sql`
    select id as "entryId", person_id as "personId", account_id as "accountId", wishes from draw_entries
    where activity_id = ${activityId} order by id`)
  const entries: Entry[] = []
  for (let first = 0; first < rows.length; first += atATime) {
    const part = rows.slice(first, first + atATime)
    const refusals = await judgeApplicants(
      tx,
      clock,
      activityId,
      part.map(({ personId }) => personId),
    )
    entries.push(...part.map((row, place) => ({ ...row, leftOut: refusals[place]?.code ?? null })))
  }
  return entries
}
