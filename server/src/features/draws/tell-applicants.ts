import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import { sendNotices } from '../notices/index.ts'
import type { Entry } from './read-applicants.ts'
import type { Drawn } from './write-drawn.ts'

/** Tells everybody who applied how the draw went for them, by one statement for each prize; whoever was left out too. */
export const tellApplicants = async (
  tx: Transaction,
  equipment: Pick<Equipment, 'clock'>,
  activityId: string,
  entries: readonly Entry[],
  drawn: readonly Drawn[],
): Promise<void> => {
  const activity = await tx.find<{ title: string }>(
    sql`select title from activities where id = ${activityId}`,
  )
  const { title } = activity!
  const names = await tx.rows<{ id: string; name: string }>(sql`
    select c.id, c.name from prizes p join campaigns c on c.id = p.campaign_id where p.activity_id = ${activityId}`)
  const accountsOf = (told: readonly Entry[]) => told.map(({ accountId }) => accountId)
  for (const { id, name } of names) {
    const winners = drawn.filter(({ campaignId, voucherId }) => campaignId === id && voucherId !== null)
    await sendNotices(tx, equipment, accountsOf(winners), { kind: 'draw.won', values: { title, item: name } })
  }
  const won = new Set(drawn.filter(({ voucherId }) => voucherId !== null).map(({ entryId }) => entryId))
  const others = entries.filter(({ entryId }) => !won.has(entryId))
  await sendNotices(tx, equipment, accountsOf(others), { kind: 'draw.not_won', values: { title } })
}
