import { concerningOthers } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
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
  /** The union at the top asks itself: its security administrator decides. */
  isOfTop: boolean
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
  equipment.database.transaction(async (tx) => {
    // One server at a time: two would each tell a union of a part.
    await tx.run(sql`select pg_advisory_xact_lock(hashtext('reviews.remind'))`)
    return step(tx, equipment)
  })

const remind: Step = async (tx, equipment) => {
  const late = await listLate(
    tx,
    sql`r.due_on < ${todayInShanghai(equipment.clock)}::date and r.reminded_at is null`,
  )
  await mark(tx, equipment, late, 'reminded')
  const told = new Map(late.map((review) => [`${review.unionId} ${review.isOfTop}`, review]))
  for (const { unionId, unionName, isOfTop } of told.values()) {
    const role = isOfTop ? 'security_administrator' : 'administrator'
    await tell(tx, equipment, { unionId, role, kind: 'review.overdue', unionName })
  }
  return late.length
}

const escalate: Step = async (tx, equipment) => {
  const late = await listLate(
    tx,
    // Nobody stands above the union at the top.
    sql`r.escalate_on < ${todayInShanghai(equipment.clock)}::date and r.escalated_at is null
      and u.superior_id is not null`,
  )
  await mark(tx, equipment, late, 'escalated')
  for (const { id, superiorId } of late) {
    await tx.run(sql`update reviews set escalated_union_id = ${superiorId} where id = ${id}`)
    await shareAlso(tx, id, superiorId!)
  }
  const told = new Map(late.map((review) => [review.unionId, review]))
  for (const { superiorId, unionName } of told.values())
    await tell(tx, equipment, {
      unionId: superiorId!,
      role: 'administrator',
      kind: 'review.escalated',
      unionName,
    })
  return late.length
}

const listLate = (tx: Transaction, condition: ReturnType<typeof sql>): Promise<Late[]> =>
  tx.rows<Late>(sql`
    select r.id, r.kind, r.round, u.id as "unionId", u.name as "unionName", u.superior_id as "superiorId",
      coalesce(r.from_union_id = r.union_id, false) and r.kind <> all(${sql.param(concerningOthers)}::text[]) as "isOfTop"
    from reviews r join unions u on u.id = r.union_id
    where r.status = 'pending' and ${condition} order by r.union_id, r.id limit ${chunk} for update of r skip locked`)

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

type Told = {
  unionId: string
  role: 'administrator' | 'security_administrator'
  kind: 'review.overdue' | 'review.escalated'
  unionName: string
}

const tell = async (
  tx: Transaction,
  equipment: Equipment,
  { unionId, role, kind, unionName }: Told,
): Promise<void> => {
  const accounts = await tx.rows<{ accountId: string }>(sql`
    select distinct account_id as "accountId" from grants
    where union_id = ${unionId} and role = ${role}
      and from_at <= ${equipment.clock.now()} and (until_at is null or until_at > ${equipment.clock.now()})`)
  const ids = accounts.map(({ accountId }) => accountId)
  await sendNotices(tx, equipment, ids, { kind, values: { unionName } })
}
