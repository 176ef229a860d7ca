import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { idInput } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { registrationApplication, similarUnion, superiorChoice, unionRegistration } from './registration.ts'

const errors = [
  'verification.required',
  'union.superior_missing',
  'union.superior_is_base',
  'union.level_above_superior',
  'union.credit_code_taken',
  'union.registration_pending',
  'union.name_taken',
  'file.missing',
  'file.not_yours',
] as const

/** The calls of somebody who registers a union, the same from the PC form and from the phone. */
export const registrationCalls = <Audience extends 'admin' | 'member'>(audience: Audience) => ({
  listSuperiorChoices: endpoint({
    method: 'GET',
    path: `/${audience}/superior-choices`,
    may: 'account',
    summary: 'Unions that can be named as superior, by name (seed 000, section 3; seed 002, 3.3)',
    input: z.object({ search: z.string().trim().max(60).default('') }),
    output: z.array(superiorChoice),
  }),
  findSimilar: endpoint({
    method: 'GET',
    path: `/${audience}/similar-unions`,
    may: 'verified',
    summary: 'Unions and waiting applications with the same code or a near name, as a warning',
    input: z.object({
      unionName: z.string().trim().max(80).optional(),
      employerName: z.string().trim().max(80).optional(),
      creditCode: z.string().trim().max(64).optional(),
    }),
    output: z.array(similarUnion),
    errors: ['request.too_many'],
  }),
  register: endpoint({
    method: 'POST',
    path: `/${audience}/union-registrations`,
    may: 'verified',
    summary: 'Apply to register a union; the superior decides (工会法 art. 12)',
    input: unionRegistration,
    output: registrationApplication,
    errors,
  }),
  listRegistrations: endpoint({
    method: 'GET',
    path: `/${audience}/union-registrations`,
    may: 'account',
    summary: 'My applications to register unions, with state and reason',
    input: pageQuery,
    output: pageOf(registrationApplication),
  }),
  correctRegistration: endpoint({
    method: 'PUT',
    path: `/${audience}/union-registrations/{id}`,
    may: 'verified',
    summary: 'Correct a rejected or withdrawn application and submit it again',
    input: unionRegistration.and(idInput),
    output: registrationApplication,
    errors: [...errors, 'review.not_correctable'],
  }),
  withdrawRegistration: endpoint({
    method: 'POST',
    path: `/${audience}/union-registrations/{id}/withdrawal`,
    may: 'verified',
    summary: 'Withdraw an application that is still waiting (seed 001, 二.6)',
    input: idInput,
    output: registrationApplication,
    errors: ['review.not_withdrawable'],
  }),
})
