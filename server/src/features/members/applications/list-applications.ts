import {
  type ApplicationKind,
  applicationKinds,
  type MembershipApplication,
  type Page,
} from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { getOwnReview, listOwnReviews, type OwnReview, presentOwnReview } from '../../reviews/index.ts'
import type { ApplicationPayload } from './application-payload.ts'

/** My applications of the three kinds, newest first. */
export const listApplications = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<MembershipApplication>> => listOwnReviews(ctx, applicationKinds, query, present)

export const getApplication = async (ctx: Context, id: string): Promise<MembershipApplication> =>
  present(await getOwnReview<ApplicationPayload>(ctx, applicationKinds, id))

const present = (row: OwnReview<ApplicationPayload>): MembershipApplication => {
  const { payload, unionName } = row
  const { employerId, employerName, joinedOn, note } = payload
  const isTransfer = 'fromUnionId' in payload
  return {
    ...presentOwnReview(row),
    kind: row.kind as ApplicationKind,
    unionId: payload.unionId,
    unionName: isTransfer ? payload.unionName : unionName,
    decidingUnionName: unionName,
    isReleased: row.passedUnionId !== null,
    unionPhone: row.unionPhone,
    fromUnionName: isTransfer ? payload.fromUnionName : null,
    employerId: employerId ?? null,
    employerName,
    joinedOn,
    effectiveOn: isTransfer ? payload.effectiveOn : null,
    note,
  }
}
