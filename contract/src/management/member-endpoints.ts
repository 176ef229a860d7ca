import { z } from 'zod'
import { managedUnion } from '../accounts/managed-union.ts'
import { signInCodeAnswer } from '../accounts/sign-in.ts'
import { endpoint } from '../endpoint.ts'
import { reviewCalls } from '../reviews/review-endpoints.ts'
import { unionApplicationCalls } from '../unions/application-endpoints.ts'
import { unionDetail } from '../unions/union.ts'
import { id, nothing, searchText } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { management as state } from './management.ts'

/** 工会管理 on the phone (seed 003): an administrator proves once more who holds the phone, then reviews and edits. */
export const management = {
  ...reviewCalls('member/management'),
  ...unionApplicationCalls('member/management'),
  get: endpoint({
    method: 'GET',
    path: '/member/management',
    may: 'account',
    summary: 'Whether this phone manages a union now',
    input: nothing,
    output: z.object({ management: state.nullable() }),
  }),
  listUnions: endpoint({
    method: 'GET',
    path: '/member/management/unions',
    may: 'account',
    summary: 'Unions that the account manages',
    input: pageQuery.extend({ search: searchText }),
    output: pageOf(managedUnion),
  }),
  requestCode: endpoint({
    method: 'POST',
    path: '/member/management/codes',
    may: 'verified',
    summary: 'Send a code that opens the management',
    input: nothing,
    output: signInCodeAnswer,
    errors: ['request.too_many'],
  }),
  open: endpoint({
    method: 'PUT',
    path: '/member/management',
    may: 'verified',
    summary:
      'Manage a union on this phone for a while; the first time with a code, then only to change the union',
    input: z.object({
      unionId: id,
      code: z
        .string()
        .trim()
        .regex(/^\d{6}$/, 'account.code_wrong')
        .optional(),
    }),
    output: state,
    errors: [
      'account.union_not_managed',
      'account.code_wrong',
      'account.code_expired',
      'management.code_required',
      'request.too_many',
    ],
  }),
  close: endpoint({
    method: 'DELETE',
    path: '/member/management',
    may: 'account',
    summary: 'Stop managing on this phone',
    input: nothing,
    output: nothing,
  }),
  getOwnUnion: endpoint({
    method: 'GET',
    path: '/member/management/own-union',
    may: 'unions.view',
    summary: 'The own union and its superior',
    input: nothing,
    output: z.object({ union: unionDetail, superior: unionDetail.nullable() }),
  }),
}
