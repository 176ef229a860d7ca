import { z } from 'zod'
import { id, instant } from '../values/basics.ts'
import { creditCodeInput } from '../values/credit-code.ts'

const unionName = z.string().trim().min(4, 'union.name_short').max(80, 'text.too_long')

/**
 * The PC form of seed 000, section 3: the employer with its certificate, the union with its own certificate
 * only where it is already independent, and the superior that will decide.
 */
export const unionRegistration = z
  .object({
    employerName: z.string().trim().min(2, 'text.required').max(80, 'text.too_long'),
    employerCreditCode: creditCodeInput,
    employerCertificateId: id,
    isIndependent: z.boolean(),
    unionName,
    unionCreditCode: creditCodeInput.nullish(),
    unionCertificateId: id.nullish(),
    superiorId: id,
    officePhone: z.string().trim().max(20).nullish(),
  })
  .superRefine((form, context) => {
    if (!form.isIndependent) return
    if (!form.unionCreditCode)
      context.addIssue({ code: 'custom', path: ['unionCreditCode'], message: 'text.required' })
    else if (!/^8[19]/.test(form.unionCreditCode))
      context.addIssue({ code: 'custom', path: ['unionCreditCode'], message: 'credit_code.not_a_union' })
    if (!form.unionCertificateId)
      context.addIssue({ code: 'custom', path: ['unionCertificateId'], message: 'file.missing' })
  })

export const registrationApplication = z.object({
  id,
  status: z.enum(['pending', 'approved', 'rejected', 'withdrawn']),
  form: unionRegistration.and(z.object({ superiorName: z.string() })),
  reason: z.string().nullable(),
  submittedAt: instant,
  decidedAt: instant.nullable(),
  abilities: z.object({ correct: z.boolean(), withdraw: z.boolean() }),
})

/** A union that can be chosen as superior: it has unions below it or may have them. */
export const superiorChoice = z.object({
  id,
  name: z.string(),
  level: z.string(),
  superiorName: z.string().nullable(),
})

export type UnionRegistration = z.infer<typeof unionRegistration>
export type RegistrationApplication = z.infer<typeof registrationApplication>
export type SuperiorChoice = z.infer<typeof superiorChoice>
