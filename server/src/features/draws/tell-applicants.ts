import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import { sendNotices } from '../notices/index.ts'
import type { Drawn } from './write-drawn.ts'

/** Tells everybody how the draw went for them, by one statement for each prize. */
export const tellApplicants = async (
  tx: Transaction,
  equipment: Pick<Equipment, 'clock'>,
  activityId: string,
  drawn: readonly Drawn[],
): Promise<void> => {
  const activity = await tx.find<{ title: string }>(
    sql`select title from activities where id = ${activityId}`,
  )
  const { title } = activity!
  const names = await tx.rows<{ id: string; name: string }>(sql`
    select c.id, c.name from prizes p join campaigns c on c.id = p.campaign_id where p.activity_id = ${activityId}`)
  const accountsOf = (entries: readonly Drawn[]) => entries.map(({ accountId }) => accountId)
  for (const { id, name } of names) {
    const winners = drawn.filter(({ campaignId, voucherId }) => campaignId === id && voucherId !== null)
    await sendNotices(tx, equipment, accountsOf(winners), { kind: 'draw.won', values: { title, item: name } })
  }
  const others = drawn.filter(({ voucherId }) => voucherId === null)
  await sendNotices(tx, equipment, accountsOf(others), { kind: 'draw.not_won', values: { title } })
}
