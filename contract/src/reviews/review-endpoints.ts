import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, nothing, searchText, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { batchOutcome, reviewDetail, reviewKinds, reviewRow, reviewStatuses } from './review.ts'

const ids = z.array(id).min(1).max(100)
/** The round that was read: what was submitted again meanwhile is to be read again. */
const round = z.int().optional()
const rounds = z.record(id, z.int()).optional()
const decisionErrors = [
  'review.already_decided',
  'review.submitted_again',
  'review.own_application',
  'membership.already_open',
  'membership.none',
  'membership.changed',
  'membership.holds_office',
  'membership.same_union',
  'membership.belongs_elsewhere',
  'membership.plan_waiting',
  'group_transfer.nobody',
  'union.cannot_hold_members',
  'verification.document_taken',
  'proof.phone_taken',
  'union.credit_code_taken',
  'union.name_taken',
  'union.kind_not_changeable',
  'union.not_cancellable',
  'union.destination_wrong',
  'union.move_into_own_branch',
  'union.move_nowhere',
  'union.superior_missing',
  'union.superior_is_base',
  'union.level_above_superior',
  'union.branch_under_review',
  'union.cancelled',
  'administrator.name_differs',
  'administrator.document_differs',
  'administrator.already',
  'administrator.last',
  'administrator.separate_roles',
  'administrator.own_grant',
  'activity.over',
  'activity.applications_over',
  'campaign.budget_short',
] as const

/** Deciding applications, from the console and from the phone (`prefix`). */
export const reviewCalls = <Prefix extends 'admin' | 'member/management'>(prefix: Prefix) => ({
  listReviews: endpoint({
    method: 'GET',
    path: `/${prefix}/reviews`,
    may: 'reviews.view',
    summary: 'Applications that the own union decides, oldest first while pending',
    input: pageQuery.extend({
      kind: z.enum(reviewKinds),
      status: z.enum(reviewStatuses).default('pending'),
      search: searchText,
      /** Only what is overdue; only what came up from unions below. */
      overdue: z.stringbool().optional(),
      escalated: z.stringbool().optional(),
    }),
    output: pageOf(reviewRow),
  }),
  countReviews: endpoint({
    method: 'GET',
    path: `/${prefix}/review-counts`,
    may: 'reviews.view',
    summary: 'Number of pending applications of each kind',
    input: nothing,
    output: z.record(z.enum(reviewKinds), z.int()),
  }),
  getReview: endpoint({
    method: 'GET',
    path: `/${prefix}/reviews/{id}`,
    may: 'reviews.view',
    summary: 'One application with what was submitted and its history',
    input: idInput,
    output: reviewDetail,
  }),
  approve: endpoint({
    method: 'POST',
    path: `/${prefix}/reviews/{id}/approval`,
    may: 'reviews.view',
    summary: 'Approve (the kind asks for its own permission)',
    input: z.object({ id, round }),
    output: reviewDetail,
    errors: decisionErrors,
  }),
  reject: endpoint({
    method: 'POST',
    path: `/${prefix}/reviews/{id}/rejection`,
    may: 'reviews.view',
    summary: 'Reject with a reason that the applicant reads',
    input: z.object({ id, round, reason: sentence }),
    output: reviewDetail,
    errors: decisionErrors,
  }),
  approveMany: endpoint({
    method: 'POST',
    path: `/${prefix}/review-approvals`,
    may: 'reviews.view',
    summary: 'Approve several; each succeeds or is refused on its own',
    input: z.object({ ids, rounds }),
    output: z.array(batchOutcome),
  }),
  rejectMany: endpoint({
    method: 'POST',
    path: `/${prefix}/review-rejections`,
    may: 'reviews.view',
    summary: 'Reject several with one reason',
    input: z.object({ ids, rounds, reason: sentence }),
    output: z.array(batchOutcome),
  }),
})
