import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, instant, nothing } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { correctionForm, myCorrection } from './correction.ts'
import { membershipChange, personRecord } from './member.ts'
import { memberCard, membership, membershipApplication, membershipForm } from './membership-application.ts'

/** Who I am. The own record is shown to its owner whole but for numbers, which stay masked; `duty` and `note` are the union's. */
const person = z.object({
  name: z.string(),
  documentKind: z.string(),
  documentMasked: z.string(),
  furtherDocuments: z.array(z.object({ kind: z.string(), masked: z.string() })),
  phoneMasked: z.string(),
  verifiedAt: instant,
  record: personRecord.omit({ note: true }),
})

/** Why a union cannot be joined: above base it holds no members, or it ended. */
const unionRefusals = ['above_base', 'cancelled'] as const

/** A union found by a person who wants to join. */
const unionChoice = z.object({
  id,
  name: z.string(),
  superiorName: z.string().nullable(),
  regionName: z.string().nullable(),
  canJoin: z.boolean(),
  refusal: z.enum(unionRefusals).nullable(),
  /** For whoever needs the own union's help, such as a person whom no check can verify (seed 001, 一.4). */
  officePhone: z.string().nullish(),
})

/**
 * What was found, and why the own union may not be among it (seed 001, 三.4): `not_registered`: nobody has such a name;
 * `waiting`: a registration under such a name is being reviewed; `only_above_base`: those found hold no members;
 * `near_names`: registered under a name a little different, in `near`.
 */
const unionsFound = z.object({
  items: z.array(unionChoice),
  explanation: z.enum(['not_registered', 'waiting', 'only_above_base', 'near_names']).nullable(),
  near: z.array(unionChoice),
})

const applicationErrors = [
  'membership.already_open',
  'membership.none',
  'membership.same_union',
  'membership.holds_office',
  'membership.plan_waiting',
  'membership.date_wrong',
  'application.pending',
  'union.cannot_hold_members',
] as const

export const members = {
  getMine: endpoint({
    method: 'GET',
    path: '/member/membership',
    may: 'verified',
    summary: 'My record: who I am and where I am a member',
    input: nothing,
    output: z.object({ person, membership: membership.nullable() }),
  }),
  listMyChanges: endpoint({
    method: 'GET',
    path: '/member/membership/changes',
    may: 'verified',
    summary: 'My whole history as a member, of every union, newest first',
    input: nothing,
    output: z.array(membershipChange),
  }),
  getCard: endpoint({
    method: 'GET',
    path: '/member/card',
    may: 'verified',
    summary: 'My electronic member card with a fresh code',
    input: nothing,
    output: memberCard,
    errors: ['membership.none'],
  }),
  searchUnions: endpoint({
    method: 'GET',
    path: '/member/unions',
    may: 'account',
    summary:
      'Unions by their name or an employer’s, and why the own one may be missing (seed 001, section 三.4)',
    input: z.object({ search: z.string().trim().min(2).max(60) }),
    output: unionsFound,
    errors: ['request.too_many'],
  }),
  listEmployers: endpoint({
    method: 'GET',
    path: '/member/unions/{id}/employers',
    may: 'account',
    summary: 'Employers of a union, to choose the own one from',
    input: idInput,
    output: z.array(z.object({ id, name: z.string() })),
  }),
  apply: endpoint({
    method: 'POST',
    path: '/member/applications',
    may: 'verified',
    summary: 'Apply to join a union, to register an existing membership, or to transfer to another union',
    input: membershipForm,
    output: membershipApplication,
    errors: applicationErrors,
  }),
  listApplications: endpoint({
    method: 'GET',
    path: '/member/applications',
    may: 'verified',
    summary: 'My applications, newest first',
    input: pageQuery,
    output: pageOf(membershipApplication),
  }),
  getApplication: endpoint({
    method: 'GET',
    path: '/member/applications/{id}',
    may: 'verified',
    summary: 'One of my applications',
    input: idInput,
    output: membershipApplication,
  }),
  correctApplication: endpoint({
    method: 'PUT',
    path: '/member/applications/{id}',
    may: 'verified',
    summary: 'Correct a rejected or withdrawn application and submit it again; its kind stays',
    input: z.object({ id, form: membershipForm }),
    output: membershipApplication,
    errors: [...applicationErrors, 'review.not_correctable'],
  }),
  withdrawApplication: endpoint({
    method: 'POST',
    path: '/member/applications/{id}/withdrawal',
    may: 'verified',
    summary: 'Withdraw an application that is still waiting',
    input: idInput,
    output: membershipApplication,
    errors: ['review.not_withdrawable'],
  }),
  cancelPlannedTransfer: endpoint({
    method: 'DELETE',
    path: '/member/planned-transfer',
    may: 'verified',
    summary: 'Give up a decided transfer before its day; the member stays',
    input: nothing,
    output: nothing,
    errors: ['plan.none'],
  }),
  submitCorrection: endpoint({
    method: 'POST',
    path: '/member/corrections',
    may: 'verified',
    summary: 'Ask the own union to correct my record (个人信息保护法 art. 46)',
    input: correctionForm,
    output: myCorrection,
    errors: ['membership.none', 'membership.date_wrong', 'correction.pending', 'correction.nothing_changed'],
  }),
  listCorrections: endpoint({
    method: 'GET',
    path: '/member/corrections',
    may: 'verified',
    summary: 'What I asked to be corrected, newest first',
    input: pageQuery,
    output: pageOf(myCorrection),
  }),
  withdrawCorrection: endpoint({
    method: 'POST',
    path: '/member/corrections/{id}/withdrawal',
    may: 'verified',
    summary: 'Withdraw a correction that is still waiting',
    input: idInput,
    output: myCorrection,
    errors: ['review.not_withdrawable'],
  }),
}

export type UnionChoice = z.infer<typeof unionChoice>
export type UnionsFound = z.infer<typeof unionsFound>
export type Person = z.infer<typeof person>
