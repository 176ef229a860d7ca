import type { CancellationForm, OwnApplication, ReviewDetail, ReviewKind } from '@huigong/contract'
import type { Context } from '../features/access/index.ts'
import { submitGroupTransfer } from '../features/members/index.ts'
import { submitProof } from '../features/proofs/index.ts'
import {
  countPendingReviews,
  decideMany,
  decideReview,
  getReview,
  getUnionApplication,
  listReviews,
  listUnionApplications,
  withdrawUnionReview,
} from '../features/reviews/index.ts'
import { submitCancellation, submitChange, submitMove } from '../features/unions/index.ts'
import { reviewDefinitions as kinds } from '../kinds/reviews.ts'
import { unionEndings } from '../kinds/union-endings.ts'

type Call<Input> = { context: Context; input: Input }
type One = { id: string; round?: number | undefined }
type Many = { ids: string[]; rounds?: Record<string, number> | undefined }
type Because = { reason: string }

/** Deciding applications: the same from the console and from the phone. */
export const reviewHandlers = {
  list: ({ context, input }: Call<Parameters<typeof listReviews>[1]>) => listReviews(context, input),
  count: ({ context }: { context: Context }) => countPendingReviews(context),
  get: ({ context, input }: Call<{ id: string }>) => getReview(context, kinds, input.id),
  approve: async ({ context, input }: Call<One>): Promise<ReviewDetail> => {
    await decideReview(context, kinds, { ...input, verdict: 'approved', reason: null })
    return getReview(context, kinds, input.id)
  },
  reject: async ({ context, input }: Call<One & Because>): Promise<ReviewDetail> => {
    await decideReview(context, kinds, { ...input, verdict: 'rejected' })
    return getReview(context, kinds, input.id)
  },
  approveMany: ({ context, input }: Call<Many>) =>
    decideMany(context, kinds, { ...input, verdict: 'approved', reason: null }),
  rejectMany: ({ context, input }: Call<Many & Because>) =>
    decideMany(context, kinds, { ...input, verdict: 'rejected' }),
}

/** What a union asks for: the same from the console and from the phone. */
export const applicationHandlers = {
  list: ({ context, input }: Call<{ kind?: ReviewKind; cursor?: string; limit: number }>) =>
    listUnionApplications(context, kinds, input),
  get: ({ context, input }: Call<{ id: string }>) => getUnionApplication(context, kinds, input.id),
  withdraw: async ({ context, input }: Call<{ id: string }>): Promise<OwnApplication> => {
    await withdrawUnionReview(context, kinds, input.id)
    return getUnionApplication(context, kinds, input.id)
  },
  submitChange: submitting(submitChange),
  submitCancellation: submitting((ctx, form: CancellationForm) =>
    submitCancellation(ctx, unionEndings, form),
  ),
  submitMove: submitting(submitMove),
  submitGroupTransfer: submitting(submitGroupTransfer),
  submitProof: submitting(submitProof),
}

function submitting<Form>(submit: (ctx: Context, form: Form) => Promise<string>) {
  return async ({ context, input }: Call<Form>): Promise<OwnApplication> =>
    getUnionApplication(context, kinds, await submit(context, input))
}
