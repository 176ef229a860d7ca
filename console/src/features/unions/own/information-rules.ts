import { problemText } from '@huigong/client'
import { informationForm } from '@huigong/contract'
import type { FormRule } from 'antd'
import { useTranslation } from 'react-i18next'

type CheckedField = Exclude<keyof typeof informationForm.shape, 'legalPersonDocument'>

/** The contract's own rule of each field, told beside it. */
export const useInformationRules = () => {
  const { i18n } = useTranslation()
  return (field: CheckedField): FormRule[] => [
    {
      validator: (_rule, value: unknown) => {
        const given = typeof value === 'string' && value.trim() === '' ? emptyOf(field) : value
        const reading = informationForm.shape[field].safeParse(given)
        if (reading.success) return Promise.resolve()
        return Promise.reject(new Error(problemText(i18n, reading.error.issues[0]?.message ?? '')))
      },
    },
  ]
}

const emptyOf = (field: CheckedField) => (field === 'name' ? '' : null)
