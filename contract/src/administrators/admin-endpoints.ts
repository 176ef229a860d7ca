import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, nothing, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import {
  administrator,
  grantForm,
  grantOutcome,
  handOver,
  handOverForm,
  roleOfUnion,
} from './administrator.ts'

const grantErrors = [
  'administrator.name_differs',
  'administrator.document_differs',
  'administrator.document_missing',
  'administrator.already',
  'administrator.pending',
  'administrator.own_grant',
  'administrator.separate_roles',
  'administrator.only_at_root',
  'union.cancelled',
  'request.too_many',
] as const

const revocationErrors = ['administrator.last', 'administrator.pending', 'administrator.own_grant'] as const

export const administrators = {
  list: endpoint({
    method: 'GET',
    path: '/admin/administrators',
    may: 'administrators.view',
    summary:
      'Who acts for a union: name, phone, role; without `unionId` the own one (seed 000, sections 9, 10)',
    input: pageQuery.extend({ unionId: id.optional() }),
    output: pageOf(administrator),
  }),
  listRoles: endpoint({
    method: 'GET',
    path: '/admin/roles',
    may: 'administrators.view',
    summary: 'The roles that can be given at a union, each with its permissions',
    input: z.object({ unionId: id.optional() }),
    output: z.array(roleOfUnion),
  }),
  grant: endpoint({
    method: 'POST',
    path: '/admin/administrators',
    may: 'administrators.manage',
    summary:
      'Give a role: at the own union the superior decides, a union below is entered directly (seed 001, 六.2)',
    input: grantForm,
    output: grantOutcome,
    errors: grantErrors,
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/admin/administrators/{id}/revocation',
    may: 'administrators.manage',
    summary: 'Take a role away: at the own union the superior decides; a union keeps one administrator',
    input: z.object({ id, reason: sentence }),
    output: grantOutcome,
    errors: revocationErrors,
  }),
  getHandOver: endpoint({
    method: 'GET',
    path: '/admin/own-union/hand-over',
    may: 'administrators.manage',
    summary: 'The hand-over that is under way at the own union',
    input: nothing,
    output: z.object({ handOver: handOver.nullable() }),
  }),
  startHandOver: endpoint({
    method: 'POST',
    path: '/admin/own-union/hand-over',
    may: 'administrators.manage',
    summary: 'Hand the own administration over: first the other person is added (seed 001, 六.3)',
    input: handOverForm,
    output: handOver,
    errors: [...grantErrors, 'administrator.hand_over_running'],
  }),
  completeHandOver: endpoint({
    method: 'POST',
    path: '/admin/own-union/hand-over/completion',
    may: 'administrators.manage',
    summary: 'The new administrator takes the role of the old one away',
    input: nothing,
    output: z.object({ handOver: handOver.nullable() }),
    errors: [...revocationErrors, 'administrator.hand_over_not_ready'],
  }),
  abandonHandOver: endpoint({
    method: 'POST',
    path: '/admin/own-union/hand-over/abandonment',
    may: 'administrators.manage',
    summary: 'End the hand-over as it stands; both keep what they have',
    input: nothing,
    output: nothing,
    errors: ['administrator.hand_over_not_ready'],
  }),
}
