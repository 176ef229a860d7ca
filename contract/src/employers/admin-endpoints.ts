import { endpoint } from '../endpoint.ts'
import { id, idInput, nothing, searchText } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { employer, employerForm } from './employer.ts'

export const employers = {
  list: endpoint({
    method: 'GET',
    path: '/admin/employers',
    may: 'unions.view',
    summary: 'Employers that a union within reach serves; without `unionId` the own union’s (seed 004, 二.1)',
    input: pageQuery.extend({ unionId: id.optional(), search: searchText }),
    output: pageOf(employer),
  }),
  add: endpoint({
    method: 'POST',
    path: '/admin/employers',
    may: 'employers.manage',
    summary: 'Add an employer to the own union; one union may serve many',
    input: employerForm,
    output: employer,
    errors: ['employer.taken'],
  }),
  change: endpoint({
    method: 'PUT',
    path: '/admin/employers/{id}',
    may: 'employers.manage',
    summary: 'Change an employer of the own union',
    input: employerForm.and(idInput),
    output: employer,
    errors: ['employer.taken'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/admin/employers/{id}',
    may: 'employers.manage',
    summary: 'End the service of an employer by the own union; a base union keeps at least one',
    input: idInput,
    output: nothing,
    errors: ['employer.last'],
  }),
}
