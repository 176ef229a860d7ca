import type { ActivityDetail } from '@huigong/contract'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { withdrawReviewOf } from '../../reviews/index.ts'
import { getActivity } from '../get-activity.ts'
import { publicationReview } from './publication-review.ts'

/** Takes the submission back while it waits, whoever of the union's staff submitted it: it is a draft again. */
export const withdrawActivity = async (ctx: Context, id: string): Promise<ActivityDetail> => {
  const { unionId } = reachOf(ctx.actor, 'activities.manage')
  const activity = await getActivity(ctx, id)
  if (activity.unionId !== unionId) throw new DomainError('thing.not_found')
  if (!activity.reviewId) throw new DomainError('review.not_withdrawable')
  await withdrawReviewOf(ctx, publicationReview, activity.reviewId, unionId)
  return getActivity(ctx, id)
}
