import { type InformationField, memberHoldingKinds } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { shareImages } from '../../files/index.ts'
import type { ReviewDefinition } from '../../reviews/index.ts'
import { recordPast } from '../past-unions.ts'
import { assertChangeable } from './assert-changeable.ts'
import type { ChangePayload } from './compare-information.ts'
import { columnsOf, loadInformation } from './information.ts'

/** A change of a union's record, decided by the union one level up; before and after side by side (seed 000, section 8). */
export const changeReview: ReviewDefinition<ChangePayload> = {
  kind: 'union.change',
  subjectName: (review) => review.payload.unionName,
  present: async (_db, { payload }) => ({
    kind: 'union.change',
    before: payload.before,
    after: payload.after,
    changedFields: payload.changedFields,
    note: payload.note,
  }),
  // Names, codes and kinds are compared with the neighbours': none of them changes meanwhile. Every change, since
  // applicants lock the union before the review and would wait for an approval that does it the other way round.
  treeWhenApproved: 'locked',
  whenApproved: async (tx, ctx, { subjectId, payload }) => {
    const unionId = subjectId!
    await assertChangeable(tx, await loadInformation(tx, unionId, 'for update'), payload)
    await writeChange(tx, ctx, unionId, payload)
    const reader = { unionId, permission: 'unions.view', ownerId: unionId } as const
    await shareImages(tx, [payload.after.certificateId], reader)
    await recordFact(tx, ctx, {
      action: 'union.changed',
      unionId,
      objectKind: 'union',
      objectId: unionId,
      details: { fields: payload.changedFields },
    })
  },
  notices: { approved: 'change.approved', rejected: 'change.rejected' },
}

const writeChange = async (tx: Transaction, ctx: Context, unionId: string, payload: ChangePayload) => {
  const { changedFields } = payload
  const isAnother = changedFields.includes('name') || changedFields.includes('kind')
  if (isAnother) await recordPast(tx, ctx, sql`u.id = ${unionId}`)
  const assignments = changedFields.flatMap((field) => assignmentsOf(ctx, field, payload))
  await tx.run(sql`update unions set ${sql.join(assignments, sql`, `)} where id = ${unionId}`)
}

const assignmentsOf = (
  ctx: Context,
  field: InformationField,
  { after, legalPersonDocument: document }: ChangePayload,
): SQL[] => {
  if (field === 'legalPersonDocument')
    return [
      sql`legal_person_document_sealed = ${document?.sealed ?? null}`,
      sql`legal_person_document_masked = ${document?.masked ?? null}`,
    ]
  const assignment = sql`${sql.identifier(columnsOf[field])} = ${after[field]}`
  if (field === 'kind')
    return [assignment, sql`can_hold_members = ${memberHoldingKinds.includes(after.kind)}`]
  if (field === 'reportedMembers') return [assignment, sql`reported_on = ${todayInShanghai(ctx.clock)}::date`]
  return [assignment]
}
