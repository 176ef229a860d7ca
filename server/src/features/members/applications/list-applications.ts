import type { MembershipApplication, Page } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { getOwnReview, listOwnReviews, type OwnReview, presentOwnReview } from '../../reviews/index.ts'
import type { JoinPayload } from './membership-applications.ts'

/** My applications, newest first. */
export const listApplications = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<MembershipApplication>> => listOwnReviews(ctx, 'member.join', query, present)

export const getApplication = async (ctx: Context, id: string): Promise<MembershipApplication> =>
  present(await getOwnReview<JoinPayload>(ctx, 'member.join', id))

const present = (row: OwnReview<JoinPayload>): MembershipApplication => ({
  ...presentOwnReview(row),
  ...row.payload,
  kind: 'member.join',
  decidingUnionName: row.unionName,
  fromUnionName: null,
  effectiveOn: null,
  unionName: row.unionName,
  unionPhone: row.unionPhone,
})
