import { ApiError, errorText, fieldProblems, problemText } from '@huigong/client'
import type { ErrorCode } from '@huigong/contract'
import type { FormInstance } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Which field an error that names none belongs to: `{ 'account.code_wrong': 'code' }`, or `employers.0.name`. */
export type FieldOfError = Partial<Record<ErrorCode, string>>

/** Puts a failed answer beside the fields it is about; what belongs to none comes back as `problem`. */
export const useFormProblems = (form: FormInstance, fieldOfError: FieldOfError = {}) => {
  const { i18n } = useTranslation()
  const [failure, setFailure] = useState<unknown>(undefined)

  const show = (error: unknown): void => {
    const known = new Set(Object.keys(form.getFieldsValue(true) as object))
    const found = Object.entries(fieldProblems(error)).map(([path, code]) => ({
      name: namePathOf(path),
      errors: [problemText(i18n, code)],
    }))
    const field = error instanceof ApiError ? fieldOfError[error.code as ErrorCode] : undefined
    if (field) found.push({ name: namePathOf(field), errors: [errorText(i18n, error)] })
    if (found.length > 0) {
      form.setFields(found as Parameters<FormInstance['setFields']>[0])
      form.scrollToField(found[0]!.name, { block: 'center', focus: true })
    }
    const isShown = found.length > 0 && found.every((entry) => known.has(String(entry.name[0])))
    setFailure(isShown ? undefined : error)
  }

  return { problem: failure ? errorText(i18n, failure) : undefined, show, clear: () => setFailure(undefined) }
}

/** Places in a list are numbers to the form. */
const namePathOf = (path: string): (string | number)[] =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
