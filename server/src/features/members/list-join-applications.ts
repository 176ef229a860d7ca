import type { JoinApplication, Page } from '@huigong/contract'
import type { Context } from '../access/index.ts'
import { getOwnReview, listOwnReviews, type OwnReview, presentOwnReview } from '../reviews/index.ts'
import type { JoinPayload } from './join-applications.ts'

/** My applications to join, newest first. */
export const listJoinApplications = (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<JoinApplication>> => listOwnReviews(ctx, 'member.join', query, present)

export const getJoinApplication = async (ctx: Context, id: string): Promise<JoinApplication> =>
  present(await getOwnReview<JoinPayload>(ctx, 'member.join', id))

const present = (row: OwnReview<JoinPayload>): JoinApplication => ({
  ...presentOwnReview(row),
  ...row.payload,
  unionName: row.unionName,
  unionPhone: row.unionPhone,
})
