import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, id, idInput, nothing, searchText } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { printedCard } from './card.ts'
import { registrationCalls } from './registration-endpoints.ts'
import { pastUnion, unionDetail, unionRow } from './union.ts'

export const unions = {
  ...registrationCalls('admin'),
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
  listOnDay: endpoint({
    method: 'GET',
    path: '/admin/unions-on-day',
    may: 'unions.view_below',
    summary: 'Direct children of a union as the tree stood at the end of a day',
    input: pageQuery.extend({ on: day, superiorId: id.optional() }),
    output: pageOf(pastUnion),
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
  printCard: endpoint({
    method: 'POST',
    path: '/admin/unions/{id}/card',
    may: 'unions.view',
    summary: 'The code of a union’s card, made at the first time (seed 001, 二.2 and 三.2)',
    input: idInput,
    output: printedCard,
    errors: ['union.cancelled'],
  }),
  renewCard: endpoint({
    method: 'POST',
    path: '/admin/own-union/card-renewals',
    may: 'unions.manage',
    summary: 'A new code for the own union’s card; the printed ones stop working',
    input: nothing,
    output: printedCard,
  }),
}
