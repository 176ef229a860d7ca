import type { WhyNot } from '@huigong/contract'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { ClaimRequest } from './claim-request.ts'

/** Somebody else's members do not exist for staff, nor do people whom nobody verified. */
const unknownToStaff: readonly string[] = ['claim.not_verified', 'claim.no_union', 'claim.other_union']

export const refusalFor = ({ by }: ClaimRequest, { code, values }: WhyNot): DomainError =>
  by === 'staff' && unknownToStaff.includes(code)
    ? new DomainError('claim.person_unknown')
    : new DomainError(code, values)
