import type { MembershipApplication, MembershipForm } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, holdTree, verified } from '../../access/index.ts'
import { resubmitReview, type Submission, submitReview } from '../../reviews/index.ts'
import { getApplication } from './list-applications.ts'

/** What the review keeps; who applies is the review's subject. */
export type JoinPayload = {
  unionId: string
  employerId: string | null
  employerName: string | null
  joinedOn: string | null
  note: string | null
}

/** Applies to a union; its administrators decide (seed 001, section 三.9). */
export const applyForMembership = async (
  ctx: Context,
  form: MembershipForm,
): Promise<MembershipApplication> => {
  const id = await inTransaction(ctx, async (tx) => submitReview(tx, ctx, await submissionOf(tx, ctx, form)))
  return getApplication(ctx, id)
}

/** Corrects a rejected or withdrawn application and submits it again, perhaps to another union. */
export const correctApplication = async (
  ctx: Context,
  { id, form }: { id: string; form: MembershipForm },
): Promise<MembershipApplication> => {
  await getApplication(ctx, id)
  await inTransaction(ctx, async (tx) => resubmitReview(tx, ctx, id, await submissionOf(tx, ctx, form)))
  return getApplication(ctx, id)
}

const inTransaction = <Result>(ctx: Context, work: (tx: Transaction) => Promise<Result>) =>
  ctx
    .transaction((tx) => holdTree(tx).then(() => work(tx)))
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'reviews_pending_once')) throw new DomainError('application.pending')
      throw error
    })

const submissionOf = async (tx: Transaction, ctx: Context, form: MembershipForm): Promise<Submission> => {
  const { personId, name } = verified(ctx.actor)
  const open = await tx.find(sql`
    select 1 from memberships where person_id = ${personId} and status in ('active', 'retained')`)
  if (open) throw new DomainError('membership.already_open')
  await assertHoldsMembers(tx, form.unionId)
  const payload: JoinPayload = {
    unionId: form.unionId,
    employerId: form.employerId ?? null,
    employerName: form.employerName || null,
    joinedOn: form.kind === 'member.registration' ? form.joinedOn : null,
    note: form.note || null,
  }
  return { kind: form.kind, unionId: form.unionId, subjectId: personId, title: name ?? '', payload }
}

export const assertHoldsMembers = async (tx: Transaction, unionId: string): Promise<void> => {
  const union = await tx.find<{ canHoldMembers: boolean }>(sql`
    select can_hold_members as "canHoldMembers" from unions where id = ${unionId} and status = 'active'`)
  if (!union) throw new DomainError('thing.not_found')
  if (!union.canHoldMembers) throw new DomainError('union.cannot_hold_members')
}
