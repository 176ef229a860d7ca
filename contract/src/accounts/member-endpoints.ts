import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { nothing } from '../values/basics.ts'
import { identityDocumentInput } from '../values/identity-document.ts'
import { personNameInput } from '../values/name.ts'
import { memberSession } from './session.ts'
import { passwordChange, signIn, signInCodeAnswer, signInCodeRequest } from './sign-in.ts'

/** `joined`: the union had imported this person; `name_differs`: it had, under another name; `no_union`: nobody had. */
const verificationOutcome = z.object({
  outcome: z.enum(['joined', 'name_differs', 'no_union']),
  unionName: z.string().nullable(),
  unionPhone: z.string().nullable(),
})

export const accounts = {
  requestSignInCode: endpoint({
    method: 'POST',
    path: '/member/sign-in-codes',
    may: 'anyone',
    summary: 'Send a sign-in code by SMS',
    input: signInCodeRequest,
    output: signInCodeAnswer,
    errors: ['request.too_many'],
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/member/sessions',
    may: 'anyone',
    summary: 'Sign in, or register at the first time with the statement agreed to',
    input: signIn,
    output: memberSession,
    errors: [
      'account.code_wrong',
      'account.code_expired',
      'account.password_wrong',
      'account.locked',
      'account.statement_required',
    ],
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/member/session',
    may: 'account',
    summary: 'Who is signed in',
    input: nothing,
    output: memberSession,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/member/session',
    may: 'account',
    summary: 'Sign out',
    input: nothing,
    output: nothing,
  }),
  requestPasswordCode: endpoint({
    method: 'POST',
    path: '/member/account/password-codes',
    may: 'account',
    summary: 'Send a code that allows a new password',
    input: nothing,
    output: signInCodeAnswer,
    errors: ['request.too_many'],
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/member/account/password',
    may: 'account',
    summary: 'Set the password; other sessions end',
    input: passwordChange,
    output: memberSession,
    errors: [
      'account.code_wrong',
      'account.code_expired',
      'account.password_weak',
      'account.login_name_taken',
    ],
  }),
  verifyIdentity: endpoint({
    method: 'POST',
    path: '/member/verification',
    may: 'account',
    summary:
      'Verify the real name; a person whom a union imported is a member at once (seed 000, section 11)',
    input: z.object({
      name: personNameInput,
      document: identityDocumentInput,
      /** Version of the statement on identity data, agreed to separately (个人信息保护法 art. 29). */
      statementVersion: z.string().max(40),
    }),
    output: verificationOutcome,
    errors: [
      'verification.mismatch',
      'verification.unavailable',
      'verification.already_verified',
      'verification.document_taken',
      'account.statement_required',
      'request.too_many',
    ],
  }),
}

export type VerificationOutcome = z.infer<typeof verificationOutcome>
