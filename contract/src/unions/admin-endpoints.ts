import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, nothing, searchText } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { registrationApplication, superiorChoice, unionRegistration } from './registration.ts'
import { unionDetail, unionRow } from './union.ts'

const registrationErrors = [
  'verification.required',
  'union.superior_missing',
  'union.superior_is_base',
  'union.credit_code_taken',
  'union.registration_pending',
  'union.name_taken',
  'file.missing',
  'file.not_yours',
] as const

export const unions = {
  getOwn: endpoint({
    method: 'GET',
    path: '/admin/own-union',
    may: 'unions.view',
    summary: 'The own union and its superior (seed 000, section 5)',
    input: nothing,
    output: z.object({ union: unionDetail, superior: unionDetail.nullable() }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/admin/unions',
    may: 'unions.view_below',
    summary:
      'Direct children of a union, or with `search` everything below the own union (seed 000, section 6)',
    input: pageQuery.extend({ superiorId: id.optional(), search: searchText }),
    output: pageOf(unionRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/admin/unions/{id}',
    may: 'unions.view',
    summary: 'One union within reach',
    input: idInput,
    output: unionDetail,
  }),
  listAncestors: endpoint({
    method: 'GET',
    path: '/admin/unions/{id}/ancestors',
    may: 'unions.view_below',
    summary: 'The path from the own union down to this one, for opening the tree',
    input: idInput,
    output: z.array(unionRow),
  }),
  listSuperiorChoices: endpoint({
    method: 'GET',
    path: '/admin/superior-choices',
    may: 'account',
    summary: 'Unions that can be named as superior, by name (seed 000, section 3)',
    input: z.object({ search: z.string().trim().max(60).default('') }),
    output: z.array(superiorChoice),
  }),
  register: endpoint({
    method: 'POST',
    path: '/admin/union-registrations',
    may: 'verified',
    summary: 'Apply to register a base union; the superior decides (工会法 art. 12)',
    input: unionRegistration,
    output: registrationApplication,
    errors: registrationErrors,
  }),
  listRegistrations: endpoint({
    method: 'GET',
    path: '/admin/union-registrations',
    may: 'account',
    summary: 'My applications to register unions, with state and reason',
    input: pageQuery,
    output: pageOf(registrationApplication),
  }),
  correctRegistration: endpoint({
    method: 'PUT',
    path: '/admin/union-registrations/{id}',
    may: 'verified',
    summary: 'Correct a rejected or withdrawn application and submit it again',
    input: unionRegistration.and(idInput),
    output: registrationApplication,
    errors: [...registrationErrors, 'review.not_correctable'],
  }),
  withdrawRegistration: endpoint({
    method: 'POST',
    path: '/admin/union-registrations/{id}/withdrawal',
    may: 'verified',
    summary: 'Withdraw an application that is still waiting',
    input: idInput,
    output: registrationApplication,
    errors: ['review.not_withdrawable'],
  }),
}
