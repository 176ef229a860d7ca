import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, searchText, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { memberDetail, memberRow } from './member.ts'

export const members = {
  list: endpoint({
    method: 'GET',
    path: '/admin/members',
    may: 'members.view',
    summary:
      'Members of the own union, or with scope `below` of everything below; search by name, whole identity number or whole phone',
    input: pageQuery.extend({
      unionId: id.optional(),
      scope: z.enum(['own', 'below']).default('own'),
      status: z.enum(['verified', 'unverified', 'any']).default('any'),
      search: searchText,
    }),
    output: pageOf(memberRow).extend({ total: z.int().nullable() }),
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
