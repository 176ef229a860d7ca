import type { NoticeKind } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { settleRecord } from '../../people/index.ts'
import type { Review, ReviewDefinition } from '../../reviews/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { openMembership } from '../ledger/open-membership.ts'
import type { JoinPayload } from './application-payload.ts'
import { assertHoldsMembers } from './holds-members.ts'
import { lockPerson } from './lock-person.ts'
import { presentApplicant } from './present-applicant.ts'

/** Joining and registering, decided by the union that is applied to; people are shown masked. */
export const joinReviewOf = (
  kind: 'member.join' | 'member.registration',
  notices: { approved: NoticeKind; rejected: NoticeKind },
): ReviewDefinition<JoinPayload> => ({
  kind,
  subjectName: () => null,
  present: async (db, review) => ({ kind, form: await presentApplicant(db, review) }),
  treeWhenApproved: 'held',
  whenApproved: async (tx, ctx, review) => {
    await lockPerson(tx, review.subjectId!)
    await assertHoldsMembers(tx, review.unionId)
    await endUnverified(tx, ctx, review)
    const { joinedOn, employerName } = review.payload
    await openMembership(tx, ctx, {
      personId: review.subjectId!,
      unionId: review.unionId,
      status: 'active',
      joinedOn,
      source: 'application',
    })
    await settleRecord(tx, review.subjectId!, employerName)
  },
  notices,
})

export const joinReview = joinReviewOf('member.join', {
  approved: 'join.approved',
  rejected: 'join.rejected',
})

/** A record that some union imported and the person never confirmed gives way to the person's own choice. */
const endUnverified = async (tx: Transaction, ctx: Context, review: Review<JoinPayload>) => {
  const open = await tx.find<{ id: string }>(sql`
    select id from memberships where person_id = ${review.subjectId} and status = 'unverified' for update`)
  if (!open) return
  await changeMemberships(tx, ctx, [
    {
      personId: review.subjectId!,
      membershipId: open.id,
      status: 'ended',
      kind: 'transfer_out',
      on: todayInShanghai(ctx.clock),
      source: 'application',
    },
  ])
}
