import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { unpublishImages } from '../files/index.ts'
import { lockActivity } from './lock-activity.ts'

/** Throws a draft away that was never submitted; whatever was submitted stays for good (seed 004, 三.1). */
export const removeActivity = async (ctx: Context, id: string): Promise<void> => {
  const { unionId } = reachOf(ctx.actor, 'activities.manage')
  await ctx.transaction(async (tx) => {
    const { status, submittedAt } = await lockActivity(tx, unionId, id)
    if (status !== 'draft' || submittedAt) throw new DomainError('activity.not_editable')
    await eraseDraft(tx, id)
    await recordFact(tx, ctx, { action: 'activity.removed', objectKind: 'activity', objectId: id })
  })
}

/** Takes a draft with all its parts off the records; what was done with it stays in the facts. */
export const eraseDraft = async (tx: Transaction, id: string): Promise<void> => {
  await unpublishImages(tx, id)
  await tx.run(sql`delete from prizes where activity_id = ${id}`)
  await tx.run(sql`delete from claim_rules where activity_id = ${id}`)
  await tx.run(sql`delete from activity_branches where activity_id = ${id}`)
  await tx.run(sql`delete from activity_counts where activity_id = ${id}`)
  await tx.run(sql`delete from activities where id = ${id}`)
}
