import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, nothing, searchText } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import {
  clerk,
  clerkForm,
  merchantDetail,
  merchantEdit,
  merchantForm,
  merchantKinds,
  merchantRow,
  merchantStatuses,
} from './merchant.ts'

/** Merchants of the own union (seed 004, 三.1 第一步). */
export const merchants = {
  list: endpoint({
    method: 'GET',
    path: '/admin/merchants',
    may: 'merchants.view',
    summary: 'Merchants of the own union, or those on line of its superiors, which it may use too',
    input: pageQuery.extend({
      of: z.enum(['own', 'superiors']).default('own'),
      search: searchText,
      kind: z.enum(merchantKinds).optional(),
      status: z.enum(merchantStatuses).optional(),
    }),
    output: pageOf(merchantRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/admin/merchants/{id}',
    may: 'merchants.view',
    summary: 'One merchant with everything that was filled in',
    input: idInput,
    output: merchantDetail,
  }),
  create: endpoint({
    method: 'POST',
    path: '/admin/merchants',
    may: 'merchants.manage',
    summary: 'Add a merchant; it is off line until it is put on line',
    input: merchantForm,
    output: merchantDetail,
    errors: ['merchant.name_taken', 'file.not_yours'],
  }),
  edit: endpoint({
    method: 'PUT',
    path: '/admin/merchants/{id}',
    may: 'merchants.manage',
    summary: 'Change what is known of a merchant',
    input: merchantEdit,
    output: merchantDetail,
    errors: ['merchant.name_taken', 'merchant.changed', 'file.not_yours'],
  }),
  changeStatus: endpoint({
    method: 'PUT',
    path: '/admin/merchants/{id}/status',
    may: 'merchants.manage',
    summary: 'Put a merchant on line or off line; off line nothing can be redeemed there',
    input: z.object({ id, status: z.enum(merchantStatuses) }),
    output: merchantDetail,
  }),
  listClerks: endpoint({
    method: 'GET',
    path: '/admin/merchants/{id}/clerks',
    may: 'merchants.view',
    summary: 'Who scans for a merchant',
    input: idInput,
    output: z.object({ items: z.array(clerk) }),
  }),
  addClerk: endpoint({
    method: 'POST',
    path: '/admin/merchants/{merchantId}/clerks',
    may: 'merchants.manage',
    summary: 'Let a person scan for a merchant, or for one campaign only (seed 004: 授权给其他商家或个人)',
    input: clerkForm,
    output: clerk,
    errors: ['clerk.already'],
  }),
  removeClerk: endpoint({
    method: 'DELETE',
    path: '/admin/merchants/{merchantId}/clerks/{id}',
    may: 'merchants.manage',
    summary: 'Take the right to scan away at once; the sessions at this merchant end',
    input: z.object({ merchantId: id, id }),
    output: nothing,
    errors: ['clerk.is_contact'],
  }),
}
