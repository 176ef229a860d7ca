import type { ReviewSubject } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { settleRecord } from '../../people/index.ts'
import type { Review, ReviewDefinition } from '../../reviews/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { openMembership } from '../ledger/open-membership.ts'
import { assertHoldsMembers, type JoinPayload } from './membership-applications.ts'

type JoinForm = Extract<ReviewSubject, { kind: 'member.join' }>['form']

/** Joining, decided by the union that is joined; people are shown masked. */
export const joinReview: ReviewDefinition<JoinPayload> = {
  kind: 'member.join',
  permission: 'join_applications.review',
  subjectName: () => null,
  present: async (db, review) => {
    const person = await db.find<
      Pick<JoinForm, 'name' | 'sex' | 'documentKind' | 'documentMasked' | 'phoneMasked'>
    >(sql`
      select coalesce(p.verified_name, p.name) as name, p.sex, p.document_kind as "documentKind", p.document_masked as "documentMasked",
        coalesce(p.phone_masked, '') as "phoneMasked" from people p where p.person_id = ${review.subjectId}`)
    const { employerName, joinedOn, note } = review.payload
    return { kind: 'member.join', form: { ...person!, employerName, joinedOn, note } }
  },
  treeWhenApproved: 'held',
  whenApproved: async (tx, ctx, review) => {
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
  notices: { approved: 'join.approved', rejected: 'join.rejected' },
}

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
