import { problemText } from '@huigong/client'
import { readCreditCode } from '@huigong/contract/values/credit-code'
import { readPhone } from '@huigong/contract/values/phone'
import type { FormRule } from 'antd'
import { useTranslation } from 'react-i18next'

/** Form rules that say the contract's own sentences; the server judges again. */
export const useRules = () => {
  const { i18n } = useTranslation()
  const say = (code: string) => problemText(i18n, code)
  const refuse = (code: string) => Promise.reject(new Error(say(code)))
  const rule = (problemOf: (value: string) => string | undefined): FormRule => ({
    validator: (_rule, value: unknown) => {
      const problem = problemOf(typeof value === 'string' ? value : '')
      return problem ? refuse(problem) : Promise.resolve()
    },
  })
  return {
    required: rule((value) => (value.trim() === '' ? 'text.required' : undefined)),
    picture: rule((value) => (value === '' ? 'file.missing' : undefined)),
    smsCode: rule((value) => (/^\d{6}$/.test(value.trim()) ? undefined : 'account.code_wrong')),
    phone: rule((value) => {
      const reading = readPhone(value)
      return reading.ok ? undefined : `phone.${reading.code}`
    }),
    creditCode: (owner: 'union' | 'employer') =>
      rule((value) => {
        const reading = readCreditCode(value, owner)
        return reading.ok ? undefined : `credit_code.${reading.code}`
      }),
    longerThan: (least: number, code: string) =>
      rule((value) => (value.trim().length < least ? code : undefined)),
    shape: (pattern: RegExp, code: string) =>
      rule((value) => (pattern.test(value.trim()) ? undefined : code)),
  }
}
