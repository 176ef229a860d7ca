import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, nothing, searchText, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { batchOutcome, reviewDetail, reviewKinds, reviewRow, reviewStatuses } from './review.ts'

const ids = z.array(id).min(1).max(100)
const decisionErrors = [
  'review.already_decided',
  'review.own_application',
  'membership.already_open',
] as const

export const reviews = {
  list: endpoint({
    method: 'GET',
    path: '/admin/reviews',
    may: 'reviews.view',
    summary: 'Applications that the own union decides, oldest first while pending',
    input: pageQuery.extend({
      kind: z.enum(reviewKinds),
      status: z.enum(reviewStatuses).default('pending'),
      search: searchText,
    }),
    output: pageOf(reviewRow),
  }),
  count: endpoint({
    method: 'GET',
    path: '/admin/review-counts',
    may: 'reviews.view',
    summary: 'Number of pending applications of each kind',
    input: nothing,
    output: z.record(z.enum(reviewKinds), z.int()),
  }),
  get: endpoint({
    method: 'GET',
    path: '/admin/reviews/{id}',
    may: 'reviews.view',
    summary: 'One application with what was submitted and its history',
    input: idInput,
    output: reviewDetail,
  }),
  approve: endpoint({
    method: 'POST',
    path: '/admin/reviews/{id}/approval',
    may: 'reviews.view',
    summary: 'Approve (the kind asks for its own permission)',
    input: idInput,
    output: reviewDetail,
    errors: decisionErrors,
  }),
  reject: endpoint({
    method: 'POST',
    path: '/admin/reviews/{id}/rejection',
    may: 'reviews.view',
    summary: 'Reject with a reason that the applicant reads',
    input: z.object({ id, reason: sentence }),
    output: reviewDetail,
    errors: decisionErrors,
  }),
  approveMany: endpoint({
    method: 'POST',
    path: '/admin/review-approvals',
    may: 'reviews.view',
    summary: 'Approve several; each succeeds or is refused on its own',
    input: z.object({ ids }),
    output: z.array(batchOutcome),
  }),
  rejectMany: endpoint({
    method: 'POST',
    path: '/admin/review-rejections',
    may: 'reviews.view',
    summary: 'Reject several with one reason',
    input: z.object({ ids, reason: sentence }),
    output: z.array(batchOutcome),
  }),
}
