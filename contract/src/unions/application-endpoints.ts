import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ownApplication, reviewKinds } from '../reviews/review.ts'
import { id, idInput, nothing } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { cancellationForm, cancellationPreview } from './cancellation.ts'
import { changeForm, shownInformation } from './information.ts'

const changeErrors = [
  'union.nothing_changed',
  'union.application_pending',
  'union.name_taken',
  'union.credit_code_taken',
  'union.kind_not_changeable',
  'review.not_correctable',
  'file.not_yours',
] as const

/**
 * What a union asks of its superior, from the console and from the phone (`prefix`): changes of its record, its
 * cancellation, and the list of everything that it asked for.
 */
export const unionApplicationCalls = <Prefix extends 'admin' | 'member/management'>(prefix: Prefix) => ({
  getInformation: endpoint({
    method: 'GET',
    path: `/${prefix}/own-union/information`,
    may: 'unions.manage',
    summary: 'The own union’s record, to be edited',
    input: nothing,
    output: shownInformation,
  }),
  submitChange: endpoint({
    method: 'POST',
    path: `/${prefix}/own-union/changes`,
    may: 'unions.manage',
    summary: 'Ask for a change of the own union’s record; the superior decides (seed 000, section 5)',
    input: changeForm,
    output: ownApplication,
    errors: changeErrors,
  }),
  previewCancellation: endpoint({
    method: 'GET',
    path: `/${prefix}/own-union/cancellation-preview`,
    may: 'unions.manage',
    summary: 'What stands in the way of cancelling the own union, and what would happen',
    input: z.object({ destinationId: id.optional() }),
    output: cancellationPreview,
    errors: ['union.destination_wrong'],
  }),
  listDestinations: endpoint({
    method: 'GET',
    path: `/${prefix}/own-union/member-destinations`,
    may: 'unions.manage',
    summary: 'Unions below the same superior, or itself, that could take the members over',
    input: z.object({ search: z.string().trim().max(60).default('') }),
    output: z.array(z.object({ id, name: z.string() })),
  }),
  submitCancellation: endpoint({
    method: 'POST',
    path: `/${prefix}/own-union/cancellations`,
    may: 'unions.manage',
    summary: 'Ask to cancel the own union; the superior decides (seed 001, 二.5)',
    input: cancellationForm,
    output: ownApplication,
    errors: [
      'union.not_cancellable',
      'union.destination_wrong',
      'union.application_pending',
      'review.not_correctable',
      'file.not_yours',
    ],
  }),
  listApplications: endpoint({
    method: 'GET',
    path: `/${prefix}/own-applications`,
    may: 'reviews.view',
    summary: 'What the own union asked others for, newest first; operators see what is about members',
    input: pageQuery.extend({ kind: z.enum(reviewKinds).optional() }),
    output: pageOf(ownApplication),
  }),
  getApplication: endpoint({
    method: 'GET',
    path: `/${prefix}/own-applications/{id}`,
    may: 'reviews.view',
    summary: 'One of them with its history',
    input: idInput,
    output: ownApplication,
  }),
  withdrawApplication: endpoint({
    method: 'POST',
    path: `/${prefix}/own-applications/{id}/withdrawal`,
    may: 'reviews.view',
    summary: 'Take an application of the own union back while it waits (seed 001, 二.6)',
    input: idInput,
    output: ownApplication,
    errors: ['review.not_withdrawable'],
  }),
})
