import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, id, idInput, searchText, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { lifeCalls } from './life-endpoints.ts'
import { memberDetail, memberRow, membershipChangeKinds } from './member.ts'
import { memberStatusFilters, unionChange } from './member-change.ts'
import { memberEdit, newMember } from './member-form.ts'

const memberQuery = pageQuery.extend({
  unionId: id.optional(),
  scope: z.enum(['own', 'below']).default('own'),
  status: z.enum(memberStatusFilters).default('any'),
  search: searchText,
})
const memberPage = pageOf(memberRow).extend({ total: z.int().nullable() })

export const members = {
  list: endpoint({
    method: 'GET',
    path: '/admin/members',
    may: 'members.view',
    summary: 'Members of the own union, or with scope `below` of everything below; search by name',
    input: memberQuery,
    output: memberPage,
  }),
  search: endpoint({
    method: 'POST',
    path: '/admin/member-searches',
    may: 'members.view',
    summary: 'The same list for a search by identity number or phone: numbers never stand in an address',
    input: memberQuery,
    output: memberPage,
  }),
  get: endpoint({
    method: 'GET',
    path: '/admin/members/{id}',
    may: 'members.view',
    summary: 'One membership with the person and the ledger',
    input: idInput,
    output: memberDetail,
  }),
  listChanges: endpoint({
    method: 'GET',
    path: '/admin/membership-changes',
    may: 'members.view',
    summary: 'The own union’s entries of the ledger, newest first',
    input: pageQuery.extend({
      kind: z.enum(membershipChangeKinds).optional(),
      from: day.optional(),
      until: day.optional(),
    }),
    output: pageOf(unionChange),
  }),
  disclose: endpoint({
    method: 'POST',
    path: '/admin/members/{id}/disclosures',
    may: 'members.disclose',
    summary:
      'Show an identity number or phone in clear: needs a reason, leaves an audit fact, and the member reads of it',
    input: z.object({ id, field: z.enum(['document', 'phone']), reason: sentence }),
    output: z.object({ value: z.string() }),
    errors: ['request.too_many'],
  }),
  add: endpoint({
    method: 'POST',
    path: '/admin/members',
    may: 'members.manage',
    summary: 'Enter a member by hand; who is verified under this name is a member at once',
    input: newMember,
    output: memberDetail,
    errors: [
      'membership.already_here',
      'membership.belongs_elsewhere',
      'membership.name_conflict',
      'membership.date_wrong',
      'union.cannot_hold_members',
    ],
  }),
  edit: endpoint({
    method: 'PUT',
    path: '/admin/members/{id}',
    may: 'members.manage',
    summary: 'Mend a record; name and document only while nobody verified them',
    input: memberEdit.extend({ id }),
    output: memberDetail,
    errors: ['member.verified_fixed', 'member.document_taken', 'membership.date_wrong'],
  }),
  resolveName: endpoint({
    method: 'POST',
    path: '/admin/members/{id}/name-resolution',
    may: 'members.manage',
    summary:
      'The person verified under another name: take it over, or say that the number was entered for somebody else',
    input: z.object({ id, resolution: z.enum(['take_verified_name', 'not_ours']) }),
    output: z.object({ memberId: id.nullable() }),
    errors: ['member.names_agree'],
  }),
  ...lifeCalls,
}
