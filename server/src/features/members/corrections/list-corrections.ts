import type { MyCorrection, Page } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { getOwnReview, listOwnReviews, type OwnReview, presentOwnReview } from '../../reviews/index.ts'
import type { CorrectionPayload } from './correction-payload.ts'

/** What I asked to be corrected, newest first. */
export const listCorrections = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<MyCorrection>> => listOwnReviews(ctx, 'member.correction', query, present)

export const getCorrection = async (ctx: Context, id: string): Promise<MyCorrection> =>
  present(await getOwnReview<CorrectionPayload>(ctx, 'member.correction', id))

const present = (row: OwnReview<CorrectionPayload>): MyCorrection => {
  const { abilities, ...own } = presentOwnReview(row)
  const { before, after, changedFields, note } = row.payload
  return {
    ...own,
    unionName: row.unionName,
    unionPhone: row.unionPhone,
    before,
    after,
    changedFields,
    note,
    abilities: { withdraw: abilities.withdraw },
  }
}
