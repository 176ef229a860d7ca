import type { RegistrationApplication, UnionRegistration } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { type Context, verified } from '../../access/index.ts'
import { getOwnReview, resubmitReview, type Submission, submitReview } from '../../reviews/index.ts'
import { assertCanRegister } from './assert-can-register.ts'
import { getRegistration } from './list-registrations.ts'
import { imagesOf, type RegistrationPayload, registrationPayload } from './registration-payload.ts'

/** Applies to register a union; the superior decides (工会法 art. 12; seed 000, section 3; seed 002). */
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
  const { payload } = await getOwnReview<RegistrationPayload>(ctx, 'union.registration', id)
  await ctx.transaction(async (tx) =>
    resubmitReview(tx, ctx, id, await submissionOf(tx, ctx, form, { id, payload })),
  )
  return getRegistration(ctx, id)
}

type Earlier = { id: string; payload: RegistrationPayload }

const submissionOf = async (
  tx: Transaction,
  ctx: Context,
  form: UnionRegistration,
  earlier: Earlier | null,
): Promise<Submission> => {
  const names = await assertCanRegister(tx, form, earlier?.id ?? null)
  const payload = registrationPayload(ctx, form, names, earlier?.payload ?? null)
  return {
    kind: 'union.registration',
    unionId: form.superiorId,
    subjectId: null,
    title: form.unionName,
    payload,
    images: imagesOf(payload),
  }
}
