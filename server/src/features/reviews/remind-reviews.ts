import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Equipment } from '../access/index.ts'
import { systemContext } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { shareAlso } from '../files/index.ts'
import { sendNotices } from '../notices/index.ts'
import { recordEvent } from './record-event.ts'

type Late = {
  id: string
  kind: string
  round: number
  unionId: string
  unionName: string
  superiorId: string | null
}

const chunk = 200

/**
 * Reminds the administrators of unions with overdue applications, and passes those left longer on to the union one
 * level up, which may decide them too. Each application once a round; run again it goes on where it was.
 */
export const remindReviews = async (equipment: Equipment): Promise<void> => {
  while ((await inChunk(equipment, remind)) === chunk);
  while ((await inChunk(equipment, escalate)) === chunk);
}

type Step = (tx: Transaction, equipment: Equipment) => Promise<number>

const inChunk = (equipment: Equipment, step: Step) =>
  equipment.database.transaction((tx) => step(tx, equipment))

const remind: Step = async (tx, equipment) => {
  const late = await listLate(
    tx,
    sql`r.due_on < ${todayInShanghai(equipment.clock)}::date and r.reminded_at is null`,
  )
  await mark(tx, equipment, late, 'reminded')
  for (const [unionId, unionName] of new Map(late.map((review) => [review.unionId, review.unionName])))
    await tell(tx, equipment, unionId, 'review.overdue', unionName)
  return late.length
}

const escalate: Step = async (tx, equipment) => {
  const late = await listLate(
    tx,
    sql`r.escalate_on < ${todayInShanghai(equipment.clock)}::date and r.escalated_at is null`,
  )
  await mark(tx, equipment, late, 'escalated')
  for (const { id, superiorId } of late)
    if (superiorId) {
      await tx.run(sql`update reviews set escalated_union_id = ${superiorId} where id = ${id}`)
      await shareAlso(tx, id, superiorId)
    }
  for (const { superiorId, unionName } of new Map(late.map((review) => [review.unionId, review])).values())
    if (superiorId) await tell(tx, equipment, superiorId, 'review.escalated', unionName)
  return late.length
}

const listLate = (tx: Transaction, condition: ReturnType<typeof sql>): Promise<Late[]> =>
  tx.rows<Late>(sql`
    select r.id, r.kind, r.round, u.id as "unionId", u.name as "unionName", u.superior_id as "superiorId"
    from reviews r join unions u on u.id = r.union_id
    where r.status = 'pending' and ${condition} order by r.id limit ${chunk} for update of r skip locked`)

const mark = async (
  tx: Transaction,
  equipment: Equipment,
  late: Late[],
  action: 'reminded' | 'escalated',
) => {
  const ctx = systemContext(equipment, `reviews-${v7()}`)
  for (const { id, kind, round, unionId } of late) {
    await tx.run(sql`
      update reviews set ${sql.raw(`${action}_at`)} = ${equipment.clock.now()} where id = ${id}`)
    await recordEvent(tx, ctx, { reviewId: id, round, action, reason: null })
    await recordFact(tx, ctx, { action: `review.${action}`, unionId, objectKind: kind, objectId: id })
  }
}

const tell = async (
  tx: Transaction,
  equipment: Equipment,
  unionId: string,
  kind: 'review.overdue' | 'review.escalated',
  unionName: string,
) => {
  const accounts = await tx.rows<{ accountId: string }>(sql`
    select distinct account_id as "accountId" from grants
    where union_id = ${unionId} and role in ('administrator', 'security_administrator')
      and from_at <= ${equipment.clock.now()} and (until_at is null or until_at > ${equipment.clock.now()})`)
  const ids = accounts.map(({ accountId }) => accountId)
  await sendNotices(tx, equipment, ids, { kind, values: { unionName } })
}
