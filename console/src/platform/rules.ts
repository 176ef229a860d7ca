import { problemText } from '@huigong/client'
import { readCreditCode } from '@huigong/contract/values/credit-code'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { readPhone } from '@huigong/contract/values/phone'
import type { FormRule } from 'antd'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'

/** Form rules that say the contract's own sentences; the server judges again. */
export const useRules = () => {
  const { i18n } = useTranslation()
  const say = (code: string) => problemText(i18n, code)
  const refuse = (code: string) => Promise.reject(new Error(say(code)))
  const ruleOf = (problemOf: (value: unknown) => string | undefined) => ({
    validator: (_rule: unknown, value: unknown) => {
      const problem = problemOf(value)
      return problem ? refuse(problem) : Promise.resolve()
    },
  })
  const rule = (problemOf: (value: string) => string | undefined) =>
    ruleOf((value) => problemOf(typeof value === 'string' ? value : ''))
  return {
    required: rule((value) => (value.trim() === '' ? 'text.required' : undefined)),
    /** As `required`, also for choices, numbers and yes or no. */
    given: ruleOf((value) => (isBlank(value) ? 'text.required' : undefined)),
    /** What a schema of the contract says; nothing typed is right where it is optional. */
    reads: (schema: z.ZodType, isOptional = false) =>
      ruleOf((value) => {
        if (isBlank(value) && isOptional) return undefined
        return schema.safeParse(isBlank(value) ? '' : value).error?.issues[0]?.message
      }),
    picture: rule((value) => (value === '' ? 'file.missing' : undefined)),
    smsCode: rule((value) => (/^\d{6}$/.test(value.trim()) ? undefined : 'account.code_wrong')),
    phone: rule((value) => {
      const reading = readPhone(value)
      return reading.ok ? undefined : `phone.${reading.code}`
    }),
    creditCode: (owner: 'union' | 'employer', isOptional = false) =>
      rule((value) => {
        const reading = readCreditCode(value, owner)
        return reading.ok || (isOptional && isBlank(value)) ? undefined : `credit_code.${reading.code}`
      }),
    /** A number of an identity document whose kind stands in another field. */
    documentNumber:
      (kindAt: string[], isOptional = false): FormRule =>
      ({ getFieldValue }) =>
        rule((value) => {
          if (isOptional && isBlank(value)) return undefined
          const reading = readIdentityDocument(getFieldValue(kindAt) as IdentityDocumentKind, value)
          return reading.ok ? undefined : `identity_document.${reading.code}`
        }),
    longerThan: (least: number, code: string) =>
      rule((value) => (value.trim().length < least ? code : undefined)),
    shape: (pattern: RegExp, code: string) =>
      rule((value) => (pattern.test(value.trim()) ? undefined : code)),
  }
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
