import type { RegistrationApplication, UnionRegistration } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { type Context, verified } from '../../access/index.ts'
import { attachImages, detachImages } from '../../files/index.ts'
import { resubmitReview, type Submission, submitReview } from '../../reviews/index.ts'
import { assertCanRegister } from './assert-can-register.ts'
import { getRegistration } from './list-registrations.ts'

/** What the review keeps: the form and the superior's name as the applicant saw it. */
export type RegistrationPayload = UnionRegistration & { superiorName: string }

/** Applies to register a base union; the superior decides (工会法 art. 12; seed 000, section 3). */
export const submitRegistration = async (
  ctx: Context,
  form: UnionRegistration,
): Promise<RegistrationApplication> => {
  verified(ctx.actor)
  const id = await ctx.transaction(async (tx) =>
    submitReview(tx, ctx, await submissionOf(tx, ctx, form, null)),
  )
  return getRegistration(ctx, id)
}

/** Corrects a rejected or withdrawn application and submits it again. */
export const correctRegistration = async (
  ctx: Context,
  { id, ...form }: UnionRegistration & { id: string },
): Promise<RegistrationApplication> => {
  verified(ctx.actor)
  const before = (await getRegistration(ctx, id)).form
  await ctx.transaction(async (tx) => {
    const images = [before.employerCertificateId, before.unionCertificateId]
    await detachImages(tx, ctx, images, before.superiorId)
    await resubmitReview(tx, ctx, id, await submissionOf(tx, ctx, form, id))
  })
  return getRegistration(ctx, id)
}

const submissionOf = async (
  tx: Transaction,
  ctx: Context,
  form: UnionRegistration,
  ownReviewId: string | null,
): Promise<Submission> => {
  const superiorName = await assertCanRegister(tx, form, ownReviewId)
  const images = [form.employerCertificateId, form.isIndependent ? form.unionCertificateId : null]
  await attachImages(tx, ctx, images, { unionId: form.superiorId, permission: 'union_registrations.review' })
  const payload: RegistrationPayload = { ...withoutUnused(form), superiorName }
  return {
    kind: 'union.registration',
    unionId: form.superiorId,
    subjectId: null,
    title: form.unionName,
    payload,
  }
}

const withoutUnused = (form: UnionRegistration): UnionRegistration =>
  form.isIndependent ? form : { ...form, unionCreditCode: null, unionCertificateId: null }
