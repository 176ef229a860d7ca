import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, nothing, searchText } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { managedUnion } from './managed-union.ts'
import { adminSession } from './session.ts'
import { passwordChange, signIn, signInCodeAnswer, signInCodeRequest } from './sign-in.ts'

export const accounts = {
  requestSignInCode: endpoint({
    method: 'POST',
    path: '/admin/sign-in-codes',
    may: 'anyone',
    summary: 'Send a sign-in code by SMS',
    input: signInCodeRequest,
    output: signInCodeAnswer,
    errors: ['request.too_many'],
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/admin/sessions',
    may: 'anyone',
    summary: 'Sign in to the console',
    input: signIn,
    output: adminSession,
    errors: ['account.code_wrong', 'account.code_expired', 'account.password_wrong', 'account.locked'],
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/admin/session',
    may: 'account',
    summary: 'Who is signed in, for which union, with which permissions',
    input: nothing,
    output: adminSession,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/admin/session',
    may: 'account',
    summary: 'Sign out of the console',
    input: nothing,
    output: nothing,
  }),
  chooseUnion: endpoint({
    method: 'PUT',
    path: '/admin/session/union',
    may: 'account',
    summary: 'Choose the union to act for',
    input: z.object({ unionId: id }),
    output: adminSession,
    errors: ['account.union_not_managed'],
  }),
  listManagedUnions: endpoint({
    method: 'GET',
    path: '/admin/managed-unions',
    may: 'account',
    summary: 'Unions that the account manages',
    input: pageQuery.extend({ search: searchText }),
    output: pageOf(managedUnion),
  }),
  requestPasswordCode: endpoint({
    method: 'POST',
    path: '/admin/account/password-codes',
    may: 'account',
    summary: 'Send a code that allows a new password',
    input: nothing,
    output: signInCodeAnswer,
    errors: ['request.too_many', 'account.code_only'],
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/admin/account/password',
    may: 'account',
    summary: 'Set the password and the account name; other sessions end',
    input: passwordChange,
    output: adminSession,
    errors: [
      'account.code_wrong',
      'account.code_expired',
      'account.password_weak',
      'account.code_only',
      'account.login_name_taken',
    ],
  }),
}
