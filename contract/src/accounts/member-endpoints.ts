import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, id, nothing } from '../values/basics.ts'
import { identityDocumentInput } from '../values/identity-document.ts'
import { personNameInput } from '../values/name.ts'
import { phoneInput } from '../values/phone.ts'
import { memberSession } from './session.ts'
import { passwordChange, signIn, signInCodeAnswer, signInCodeRequest } from './sign-in.ts'

/** `joined`: the union had imported this person; `name_differs`: it had, under another name; `no_union`: nobody had. */
const verificationOutcome = z.object({
  outcome: z.enum(['joined', 'name_differs', 'no_union']),
  unionName: z.string().nullable(),
  unionPhone: z.string().nullable(),
})

/** What a document's number does not tell has to be said: birth date and sex, and for a foreign passport the nationality. */
const identityForm = z.object({
  name: personNameInput,
  document: identityDocumentInput,
  bornOn: day.nullish(),
  sex: z.enum(['male', 'female']).nullish(),
  nationality: z.string().trim().max(40, 'text.too_long').nullish(),
  /** Version of the statement on identity data, agreed to separately (个人信息保护法 art. 29). */
  statementVersion: z.string().max(40),
})

const verificationErrors = [
  'verification.mismatch',
  'verification.unavailable',
  'verification.already_verified',
  'verification.document_taken',
  'verification.facts_missing',
  'account.statement_required',
  'request.too_many',
] as const

const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'account.code_wrong')

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
    errors: ['request.too_many', 'account.code_only'],
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
      'account.code_only',
      'account.login_name_taken',
    ],
  }),
  verifyIdentity: endpoint({
    method: 'POST',
    path: '/member/verification',
    may: 'account',
    summary:
      'Verify the real name; a person whom a union imported is a member at once (seed 000, section 11)',
    input: identityForm,
    output: verificationOutcome,
    errors: verificationErrors,
  }),
  getVerificationMethods: endpoint({
    method: 'GET',
    path: '/member/verification-methods',
    may: 'account',
    summary:
      'Ways to verify: by name and number always, by face where a provider is set; never by face alone',
    input: nothing,
    output: z.object({ face: z.boolean() }),
  }),
  startFaceCheck: endpoint({
    method: 'POST',
    path: '/member/face-checks',
    may: 'account',
    summary:
      'Go to the provider of face checks; needs an agreement of its own (人脸识别技术应用安全管理办法)',
    input: identityForm.extend({ faceStatementVersion: z.string().max(40) }),
    output: z.object({ id, url: z.string() }),
    errors: [...verificationErrors, 'face_check.not_offered'],
  }),
  finishFaceCheck: endpoint({
    method: 'POST',
    path: '/member/face-checks/{id}/result',
    may: 'account',
    summary: 'Back from the provider: verified, or told what else can be done',
    input: z.object({ id }),
    output: verificationOutcome,
    errors: [...verificationErrors, 'face_check.failed', 'face_check.waiting'],
  }),
  requestPhoneCodes: endpoint({
    method: 'POST',
    path: '/member/account/phone-codes',
    may: 'account',
    summary: 'Send a code to the phone of now, or to the new one',
    input: z.object({ phone: phoneInput.optional() }),
    output: signInCodeAnswer,
    errors: ['request.too_many', 'account.phone_same'],
  }),
  changePhone: endpoint({
    method: 'PUT',
    path: '/member/account/phone',
    may: 'account',
    summary: 'Another phone, proven by a code; the old one by a code, or by the password where it is lost',
    input: z.object({
      phone: phoneInput,
      newCode: code,
      proof: z.discriminatedUnion('by', [
        z.object({ by: z.literal('code'), code }),
        z.object({ by: z.literal('password'), password: z.string().min(1).max(200) }),
      ]),
    }),
    output: memberSession,
    errors: [
      'account.code_wrong',
      'account.code_expired',
      'account.password_wrong',
      'account.locked',
      'account.phone_taken',
      'account.phone_same',
    ],
  }),
  signOutEverywhere: endpoint({
    method: 'DELETE',
    path: '/member/sessions',
    may: 'account',
    summary: 'End every session of my account, this one too',
    input: nothing,
    output: z.object({ ended: z.int() }),
  }),
}

export type VerificationOutcome = z.infer<typeof verificationOutcome>
