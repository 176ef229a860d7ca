import { z } from 'zod'
import { signInCodeAnswer } from '../accounts/sign-in.ts'
import { endpoint } from '../endpoint.ts'
import { id, instant, nothing } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'

const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'account.code_wrong')

const consentPurposes = ['platform', 'identity', 'face'] as const

/** Somebody saw my data in clear: which union, what, why, when. */
const dataAccess = z.object({
  id,
  at: instant,
  unionName: z.string(),
  kind: z.enum(['document', 'phone', 'export']),
  reason: z.string(),
})

/** `isNecessary`: withdrawing it means closing the account (个人信息保护法 art. 15 and 16). */
const consent = z.object({
  purpose: z.enum(consentPurposes),
  statementVersion: z.string(),
  agreedAt: instant,
  withdrawnAt: instant.nullable(),
  isNecessary: z.boolean(),
})

/** What closing the account means for this person, and what stands in the way (an error code). */
const closingPreview = z.object({
  unionName: z.string().nullable(),
  pendingApplications: z.int(),
  /** Vouchers that can still be used; they stay the person’s, who registers anew or has them printed by the union. */
  goodVouchers: z.int(),
  refusal: z.string().nullable(),
})

/** What everybody may do with their own data and account (个人信息保护法 art. 44 to 50). */
export const privacy = {
  listAccesses: endpoint({
    method: 'GET',
    path: '/member/data-accesses',
    may: 'verified',
    summary: 'Who has looked at my data, newest first',
    input: pageQuery,
    output: pageOf(dataAccess),
  }),
  listConsents: endpoint({
    method: 'GET',
    path: '/member/consents',
    may: 'account',
    summary: 'What I agreed to',
    input: nothing,
    output: z.array(consent),
  }),
  withdrawConsent: endpoint({
    method: 'DELETE',
    path: '/member/consents/{purpose}',
    may: 'account',
    summary: 'Withdraw an agreement that is not necessary',
    input: z.object({ purpose: z.enum(consentPurposes) }),
    output: z.array(consent),
    errors: ['consent.necessary'],
  }),
  requestCode: endpoint({
    method: 'POST',
    path: '/member/privacy-codes',
    may: 'account',
    summary: 'Send a code that confirms an export of my data or the closing of my account',
    input: nothing,
    output: signInCodeAnswer,
    errors: ['request.too_many'],
  }),
  exportMine: endpoint({
    method: 'POST',
    path: '/member/data-copies',
    may: 'verified',
    summary: 'A copy of everything kept about me, numbers in clear (个人信息保护法 art. 45)',
    input: z.object({ code }),
    output: z.object({ fileName: z.string(), data: z.record(z.string(), z.unknown()) }),
    errors: ['account.code_wrong', 'account.code_expired', 'request.too_many'],
  }),
  previewClosing: endpoint({
    method: 'GET',
    path: '/member/account/closing',
    may: 'account',
    summary: 'What closing my account would mean',
    input: nothing,
    output: closingPreview,
  }),
  closeAccount: endpoint({
    method: 'POST',
    path: '/member/account/closing',
    may: 'account',
    summary: 'Close my account; the membership stays as the union’s unverified record, or ends with it',
    input: z.object({ code, leavesUnion: z.boolean() }),
    output: nothing,
    errors: ['account.code_wrong', 'account.code_expired', 'account.holds_office'],
  }),
}

export type DataAccess = z.infer<typeof dataAccess>
export type Consent = z.infer<typeof consent>
export type ClosingPreview = z.infer<typeof closingPreview>
