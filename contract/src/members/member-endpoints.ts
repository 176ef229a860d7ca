import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, nothing } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { joinApplication, joinForm, memberCard, membership } from './join-application.ts'

const person = z.object({
  name: z.string(),
  documentKind: z.string(),
  documentMasked: z.string(),
  phoneMasked: z.string(),
  verifiedAt: z.iso.datetime(),
})

/** A union found by a person who wants to join; `canJoin` is false for unions above base that hold no members. */
const unionChoice = z.object({
  id,
  name: z.string(),
  superiorName: z.string().nullable(),
  regionName: z.string().nullable(),
  canJoin: z.boolean(),
})

export const members = {
  getMine: endpoint({
    method: 'GET',
    path: '/member/membership',
    may: 'verified',
    summary: 'My record: who I am and where I am a member',
    input: nothing,
    output: z.object({ person, membership: membership.nullable() }),
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
    summary: 'Unions by name, and whether they take members directly (seed 001, section 三.4)',
    input: z.object({ search: z.string().trim().min(2).max(60) }),
    output: z.array(unionChoice),
  }),
  applyToJoin: endpoint({
    method: 'POST',
    path: '/member/join-applications',
    may: 'verified',
    summary: 'Apply to join a union',
    input: joinForm,
    output: joinApplication,
    errors: ['membership.already_open', 'join_application.pending', 'union.cannot_hold_members'],
  }),
  listJoinApplications: endpoint({
    method: 'GET',
    path: '/member/join-applications',
    may: 'verified',
    summary: 'My applications, newest first',
    input: pageQuery,
    output: pageOf(joinApplication),
  }),
  correctJoinApplication: endpoint({
    method: 'PUT',
    path: '/member/join-applications/{id}',
    may: 'verified',
    summary: 'Correct a rejected or withdrawn application and submit it again',
    input: joinForm.and(idInput),
    output: joinApplication,
    errors: ['review.not_correctable', 'membership.already_open', 'union.cannot_hold_members'],
  }),
  withdrawJoinApplication: endpoint({
    method: 'POST',
    path: '/member/join-applications/{id}/withdrawal',
    may: 'verified',
    summary: 'Withdraw an application that is still waiting',
    input: idInput,
    output: joinApplication,
    errors: ['review.not_withdrawable'],
  }),
}

export type UnionChoice = z.infer<typeof unionChoice>
export type Person = z.infer<typeof person>
