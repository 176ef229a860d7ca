import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, nothing } from '../values/basics.ts'
import { account } from './session.ts'
import { passwordChange, signIn, signInCodeAnswer, signInCodeRequest } from './sign-in.ts'

const scanningFor = z.object({ id, name: z.string(), isOnline: z.boolean() })

/**
 * Who is signed in at the merchant app. `mustSetPassword`: the first sign-in was by a one-time code and nothing else opens
 * before an own password is set. `word` changes every day and is shown with each success: a picture from yesterday lacks it.
 */
const merchantSession = z.object({
  account,
  merchant: scanningFor.nullable(),
  merchants: z.array(scanningFor),
  mustSetPassword: z.boolean(),
  word: z.string(),
})

const signInErrors = [
  'account.code_wrong',
  'account.code_expired',
  'account.password_wrong',
  'account.locked',
  'account.statement_required',
  'clerk.none',
] as const

export const accounts = {
  requestSignInCode: endpoint({
    method: 'POST',
    path: '/merchant/sign-in-codes',
    may: 'anyone',
    summary: 'Send a sign-in code by SMS',
    input: signInCodeRequest,
    output: signInCodeAnswer,
    errors: ['request.too_many'],
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/merchant/sessions',
    may: 'anyone',
    summary: 'Sign in as somebody who scans; whoever scans for nobody is told so',
    input: signIn,
    output: merchantSession,
    errors: signInErrors,
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/merchant/session',
    may: 'account',
    summary: 'Who is signed in, and for which merchant',
    input: nothing,
    output: merchantSession,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/merchant/session',
    may: 'account',
    summary: 'Sign out',
    input: nothing,
    output: nothing,
  }),
  chooseMerchant: endpoint({
    method: 'PUT',
    path: '/merchant/session/merchant',
    may: 'account',
    summary: 'Scan for this merchant from now on',
    input: z.object({ merchantId: id }),
    output: merchantSession,
    errors: ['clerk.none'],
  }),
  setPassword: endpoint({
    method: 'POST',
    path: '/merchant/account/password',
    may: 'account',
    summary: 'The first own password, right after a sign-in by code',
    input: z.object({ newPassword: passwordChange.shape.newPassword }),
    output: merchantSession,
    errors: ['account.password_weak', 'account.password_set', 'account.code_only'],
  }),
  requestPasswordCode: endpoint({
    method: 'POST',
    path: '/merchant/account/password-codes',
    may: 'account',
    summary: 'Send a code that allows another password',
    input: nothing,
    output: signInCodeAnswer,
    errors: ['request.too_many', 'account.code_only'],
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/merchant/account/password',
    may: 'account',
    summary: 'Another password; other sessions end',
    input: passwordChange,
    output: merchantSession,
    errors: [
      'account.code_wrong',
      'account.code_expired',
      'account.password_weak',
      'account.code_only',
      'account.login_name_taken',
    ],
  }),
}

export type MerchantSession = z.infer<typeof merchantSession>
