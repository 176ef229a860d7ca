import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, type PathCopy, signedIn } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendNotices } from '../../notices/index.ts'
import type { Review, ReviewDefinition } from '../../reviews/index.ts'
import { moveBranch } from './move-branch.ts'
import { countBranchReviews, isWithin, type MovePlan, planMove } from './plan-move.ts'
import type { MovePayload } from './submit-move.ts'

/** A move, decided by the lowest union above both places; whatever else copies paths is handed in. */
export const moveReviewOf = (copies: readonly PathCopy[]): ReviewDefinition<MovePayload> => ({
  kind: 'union.move',
  subjectName: (review) => review.payload.unionName,
  present: async (_db, { payload }) => ({ kind: 'union.move', form: payload }),
  treeWhenApproved: 'locked',
  whenApproved: async (tx, ctx, review) => {
    const plan = await planMove(tx, review.payload.unionId, review.payload.toSuperiorId)
    await assertStillDecides(tx, review, plan)
    const count = await countBranchReviews(tx, plan.union.path, review.id)
    if (count > 0) throw new DomainError('union.branch_under_review', { count })
    await moveBranch(tx, ctx, plan, copies)
    await tell(tx, ctx, review, plan)
    await recordFact(tx, ctx, {
      action: 'union.moved',
      unionId: plan.union.id,
      objectKind: 'union',
      objectId: plan.union.id,
      details: { fromSuperiorId: plan.from.id, toSuperiorId: plan.to.id },
    })
  },
  notices: { approved: 'move.approved', rejected: 'move.rejected' },
})

/** The new superior may have moved away meanwhile: then another union would have to decide. */
const assertStillDecides = async (db: Reads, { unionId }: Review, { decidingPath }: MovePlan) => {
  const deciding = await db.find<{ path: string }>(
    sql`select path::text as path from unions where id = ${unionId}`,
  )
  if (!isWithin(decidingPath, deciding!.path)) throw new DomainError('union.superior_missing')
}

/** The administrators of the union and of both superiors, but for those who applied and decided. */
const tell = async (tx: Transaction, ctx: Context, review: Review, { union, from, to }: MovePlan) => {
  const concerned = [union.id, from.id, to.id]
  const known = [review.applicantAccountId, signedIn(ctx.actor).accountId]
  const told = await tx.rows<{ accountId: string }>(sql`
    select distinct account_id as "accountId" from grants
    where union_id = any(${sql.param(concerned)}::uuid[]) and role = 'administrator' and until_at is null
      and account_id <> all(${sql.param(known)}::uuid[])`)
  await sendNotices(
    tx,
    ctx,
    told.map(({ accountId }) => accountId),
    { kind: 'move.told', values: { unionName: union.name, superiorName: to.name } },
  )
}
