import type { Role } from '@huigong/contract'
import type { ReviewDefinition } from '../reviews/index.ts'
import { appoint } from './appoint.ts'
import type { Candidate } from './candidate.ts'
import { lockUnion } from './lock-union.ts'
import { presentGrant } from './present-grant.ts'

/** What the review keeps: the candidate without phone and number in clear. */
export type GrantPayload = Candidate & {
  unionId: string
  unionName: string
  role: Role
  isHandOver: boolean
}

/** A role that a union gives at itself, decided by its superior (domain rules 3.4). */
export const grantReview: ReviewDefinition<GrantPayload> = {
  kind: 'administrator.grant',
  subjectName: (review) => review.payload.unionName,
  present: async (db, review) => ({
    kind: 'administrator.grant',
    form: await presentGrant(db, { ...review.payload, reason: null }),
  }),
  whenApproved: async (tx, ctx, { payload }) => {
    const union = await lockUnion(tx, payload.unionId)
    await appoint(tx, ctx, { union, candidate: payload, role: payload.role })
  },
  notices: { approved: 'grant.approved', rejected: 'grant.rejected' },
}
