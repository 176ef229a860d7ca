import { applicationKinds, type MembershipApplication, type MembershipForm } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, holdTree, signedIn, verified } from '../../access/index.ts'
import {
  holdApplicant,
  lockReview,
  resubmitReview,
  type Submission,
  submitReview,
} from '../../reviews/index.ts'
import { joinSubmission } from './join-submission.ts'
import { getApplication } from './list-applications.ts'
import { lockPerson } from './lock-person.ts'
import { transferSubmission } from './transfer-submission.ts'

/** Applies to a union; its administrators decide (seed 001, section 三.9). */
export const applyForMembership = async (
  ctx: Context,
  form: MembershipForm,
): Promise<MembershipApplication> => {
  const id = await inTransaction(ctx, async (tx) =>
    submitReview(tx, ctx, await submissionOf(tx, ctx, form, null)),
  )
  return getApplication(ctx, id)
}

/** Corrects a rejected or withdrawn application and submits it again, perhaps to another union. */
export const correctApplication = async (
  ctx: Context,
  { id, form }: { id: string; form: MembershipForm },
): Promise<MembershipApplication> => {
  await getApplication(ctx, id)
  await inTransaction(ctx, async (tx) => {
    // Before the person, as whoever decides it does.
    await lockReview(tx, id)
    await resubmitReview(tx, ctx, id, await submissionOf(tx, ctx, form, id))
  })
  return getApplication(ctx, id)
}

const inTransaction = <Result>(ctx: Context, work: (tx: Transaction) => Promise<Result>) =>
  ctx
    .transaction(async (tx) => {
      await holdTree(tx)
      // Before the person, as closing the account does.
      await holdApplicant(tx, signedIn(ctx.actor).accountId)
      return work(tx)
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'reviews_pending_once')) throw new DomainError('application.pending')
      throw error
    })

const submissionOf = async (
  tx: Transaction,
  ctx: Context,
  form: MembershipForm,
  ownReviewId: string | null,
): Promise<Submission> => {
  const { personId } = verified(ctx.actor)
  await lockPerson(tx, personId)
  await assertNothingPending(tx, personId, ownReviewId)
  return form.kind === 'member.transfer' ? transferSubmission(tx, ctx, form) : joinSubmission(tx, ctx, form)
}

/** One of the three at a time; the index `reviews_pending_once` knows only of one of each, the lock of the person of all. */
const assertNothingPending = async (tx: Transaction, personId: string, ownReviewId: string | null) => {
  const pending = await tx.find(sql`
    select 1 from reviews
    where kind = any(${sql.param([...applicationKinds])}::text[]) and subject_id = ${personId} and status = 'pending'
      and id is distinct from ${ownReviewId}::uuid`)
  if (pending) throw new DomainError('application.pending')
}
