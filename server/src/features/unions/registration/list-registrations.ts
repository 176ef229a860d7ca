import type { Page, RegistrationApplication } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { getOwnReview, listOwnReviews, type OwnReview, presentOwnReview } from '../../reviews/index.ts'
import { type RegistrationPayload, showRegistration } from './registration-payload.ts'

/** My applications to register unions, newest first. */
export const listRegistrations = (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<RegistrationApplication>> => listOwnReviews(ctx, 'union.registration', query, present)

export const getRegistration = async (ctx: Context, id: string): Promise<RegistrationApplication> =>
  present(await getOwnReview<RegistrationPayload>(ctx, 'union.registration', id))

const present = (row: OwnReview<RegistrationPayload>): RegistrationApplication => ({
  ...presentOwnReview(row),
  superiorPhone: row.unionPhone,
  form: showRegistration(row.payload),
})
