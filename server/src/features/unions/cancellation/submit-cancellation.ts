import type { CancellationForm, CancellationPreview, ShownCancellation } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf, type UnionEnding } from '../../access/index.ts'
import { applyForUnion } from '../apply-for-union.ts'
import { assertCancellable, assessCancellation } from './assess-cancellation.ts'
import { findDestinationName } from './destinations.ts'

export type CancellationPayload = ShownCancellation & { unionName: string }

type Ended = { name: string; superiorId: string | null; superiorName: string | null }

/** What stands in the way of cancelling the own union, and what would happen (domain rules 3.3). */
export const previewCancellation = async (
  ctx: Context,
  endings: readonly UnionEnding[],
  destinationId: string | null,
): Promise<CancellationPreview> => {
  const { unionId } = reachOf(ctx.actor, 'unions.manage')
  const db = ctx.database
  const destinationName = await findDestinationName(db, unionId, destinationId)
  const { superiorName } = await getEnded(db, unionId)
  return {
    ...(await assessCancellation(db, endings, { unionId, destinationId })),
    destinationName,
    decidingUnionName: superiorName,
  }
}

/** Asks to cancel the own union; the superior decides (seed 001, section 二.5). Answers the application's id. */
export const submitCancellation = (
  ctx: Context,
  endings: readonly UnionEnding[],
  { applicationId, ...form }: CancellationForm,
): Promise<string> => {
  const { unionId } = reachOf(ctx.actor, 'unions.manage')
  const destinationId = form.destinationId ?? null
  return applyForUnion(ctx, applicationId, async (tx) => {
    const union = await getEnded(tx, unionId)
    const destinationName = await findDestinationName(tx, unionId, destinationId)
    await assertCancellable(tx, endings, { unionId, destinationId })
    const payload: CancellationPayload = {
      unionName: union.name,
      reason: form.reason,
      basis: form.basis || null,
      assetsStatement: form.assetsStatement,
      debtsStatement: form.debtsStatement,
      attachmentId: form.attachmentId ?? null,
      destinationId,
      destinationName,
    }
    return {
      kind: 'union.cancellation',
      unionId: union.superiorId!,
      subjectId: unionId,
      fromUnionId: unionId,
      title: union.name,
      payload,
      images: [payload.attachmentId],
    }
  })
}

const getEnded = async (db: Reads, unionId: string): Promise<Ended> => {
  const union = await db.find<Ended>(sql`
    select u.name, s.id as "superiorId", s.name as "superiorName"
    from unions u left join unions s on s.id = u.superior_id where u.id = ${unionId} and u.status = 'active'`)
  if (!union) throw new DomainError('thing.not_found')
  return union
}
