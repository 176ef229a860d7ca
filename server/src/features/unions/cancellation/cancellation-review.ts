import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context, UnionEnding } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import type { ReviewDefinition } from '../../reviews/index.ts'
import { changeFigure } from '../../statistics/index.ts'
import { recordPast } from '../past-unions.ts'
import { assertCancellable, assessCancellation } from './assess-cancellation.ts'
import { findDestinationName } from './destinations.ts'
import type { CancellationPayload } from './submit-cancellation.ts'

/** The end of a union, decided by the union one level up (工会法 art. 13); what ends with it is handed in. */
export const cancellationReviewOf = (
  endings: readonly UnionEnding[],
): ReviewDefinition<CancellationPayload> => ({
  kind: 'union.cancellation',
  subjectName: (review) => review.payload.unionName,
  present: async (db, { status, subjectId, payload: { unionName: _, ...form } }) => ({
    kind: 'union.cancellation',
    form,
    ...(status === 'pending'
      ? await assessCancellation(db, endings, { unionId: subjectId!, destinationId: form.destinationId })
      : { blockers: [], effects: [] }),
  }),
  treeWhenApproved: 'locked',
  whenApproved: async (tx, ctx, { subjectId, payload: { destinationId } }) => {
    const ending = { unionId: subjectId!, destinationId }
    await lockUnion(tx, ending.unionId)
    await findDestinationName(tx, ending.unionId, destinationId)
    await assertCancellable(tx, endings, ending)
    for (const { carryOut } of endings) await carryOut?.(tx, ctx, ending)
    await endUnion(tx, ctx, ending.unionId)
    await recordFact(tx, ctx, {
      action: 'union.cancelled',
      unionId: ending.unionId,
      objectKind: 'union',
      objectId: ending.unionId,
      details: { destinationId },
    })
  },
  notices: { approved: 'cancellation.approved', rejected: 'cancellation.rejected' },
})

/** Roles, employers and cards are given while their union is locked: what is under way is seen, what follows refused. */
const lockUnion = (tx: Transaction, unionId: string) =>
  tx.run(sql`select from unions where id = ${unionId} for no key update`)

const endUnion = async (tx: Transaction, ctx: Context, unionId: string) => {
  await recordPast(tx, ctx, sql`u.id = ${unionId}`)
  await tx.run(sql`
    update unions set status = 'cancelled', cancelled_at = ${ctx.clock.now()} where id = ${unionId}`)
  await changeFigure(tx, { unionId, figure: 'unions', onDay: todayInShanghai(ctx.clock), delta: -1 })
}
