import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, searchText, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { memberDetail, memberRow } from './member.ts'

const memberQuery = pageQuery.extend({
  unionId: id.optional(),
  scope: z.enum(['own', 'below']).default('own'),
  status: z.enum(['verified', 'unverified', 'any']).default('any'),
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
  disclose: endpoint({
    method: 'POST',
    path: '/admin/members/{id}/disclosures',
    may: 'members.disclose',
    summary: 'Show an identity number or phone in clear: needs a reason and leaves an audit fact',
    input: z.object({ id, field: z.enum(['document', 'phone']), reason: sentence }),
    output: z.object({ value: z.string() }),
    errors: ['request.too_many'],
  }),
}
