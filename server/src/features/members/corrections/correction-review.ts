import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { writeRecord } from '../../people/index.ts'
import type { Review, ReviewDefinition } from '../../reviews/index.ts'
import { lockPerson } from '../applications/lock-person.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import type { CorrectionPayload } from './correction-payload.ts'

/** 信息错误更正 */
const correctionOfError = '11'

/** A member's correction of the own record, decided by the union that keeps it; before and after side by side. */
export const correctionReview: ReviewDefinition<CorrectionPayload> = {
  kind: 'member.correction',
  subjectName: () => null,
  present: async (db, { subjectId, payload }) => {
    const person = await db.find<{ name: string; documentMasked: string }>(sql`
      select name, document_masked as "documentMasked" from people where person_id = ${subjectId}`)
    const { before, after, changedFields, note } = payload
    return { kind: 'member.correction', form: { ...person!, before, after, changedFields, note } }
  },
  treeWhenApproved: 'held',
  whenApproved: async (tx, ctx, review) => {
    const { payload } = review
    const personId = review.subjectId!
    await lockPerson(tx, personId)
    await assertStillMember(tx, review)
    const { joinedOn, ...record } = Object.fromEntries(
      payload.changedFields.map((field) => [field, payload.after[field]]),
    )
    await writeRecord(tx, personId, record)
    if (typeof joinedOn === 'string') await correctJoining(tx, ctx, review, joinedOn)
    await recordFact(tx, ctx, {
      action: 'member.corrected',
      objectKind: 'person',
      objectId: personId,
      details: { fields: payload.changedFields },
    })
  },
  notices: { approved: 'correction.approved', rejected: 'correction.rejected' },
}

/** Only the union that keeps the record writes it: not the one that the member has left. */
const assertStillMember = async (
  tx: Transaction,
  { subjectId, unionId, payload }: Review<CorrectionPayload>,
) => {
  const open = await tx.find(sql`
    select 1 from memberships
    where person_id = ${subjectId} and id = ${payload.membershipId} and union_id = ${unionId} and status <> 'ended'`)
  if (!open) throw new DomainError('membership.changed')
}

const correctJoining = (
  tx: Transaction,
  ctx: Context,
  { subjectId, payload }: Review<CorrectionPayload>,
  joinedOn: string,
) =>
  changeMemberships(tx, ctx, [
    {
      personId: subjectId!,
      membershipId: payload.membershipId,
      joinedOn,
      kind: 'correct',
      reason: correctionOfError,
      on: todayInShanghai(ctx.clock),
      source: 'application',
    },
  ])
