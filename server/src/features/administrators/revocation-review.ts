import type { Role } from '@huigong/contract'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { signedIn } from '../access/index.ts'
import type { ReviewDefinition } from '../reviews/index.ts'
import { dismiss } from './dismiss.ts'
import { findGrant } from './find-grant.ts'
import { lockUnion } from './lock-union.ts'
import { presentGrant } from './present-grant.ts'

export type RevocationPayload = {
  grantId: string
  accountId: string
  name: string
  phoneMasked: string
  role: Role
  unionId: string
  unionName: string
  reason: string | null
  isHandOver: boolean
}

/** A role that a union takes away at itself, decided by its superior (domain rules 3.4). */
export const revocationReview: ReviewDefinition<RevocationPayload> = {
  kind: 'administrator.revocation',
  subjectName: (review) => review.payload.unionName,
  present: async (db, review) => ({
    kind: 'administrator.revocation',
    form: await presentGrant(db, review.payload),
  }),
  whenApproved: async (tx, ctx, { payload }) => {
    if (payload.accountId === signedIn(ctx.actor).accountId) throw new DomainError('administrator.own_grant')
    const union = await lockUnion(tx, payload.unionId)
    const grant = await findGrant(tx, payload.grantId)
    // It may have ended in another way while the application waited: then nothing is left to do.
    if (grant) await dismiss(tx, ctx, union, grant)
  },
  notices: { approved: 'revocation.approved', rejected: 'revocation.rejected' },
}
