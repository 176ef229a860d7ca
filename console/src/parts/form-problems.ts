import { ApiError, errorText, fieldProblems, problemText } from '@huigong/client'
import type { ErrorCode } from '@huigong/contract'
import type { FormInstance } from 'antd'
import type { i18n as I18n } from 'i18next'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Which field an error that names none belongs to: `{ 'account.code_wrong': 'code' }`, or `employers.0.name`. */
export type FieldOfError = Partial<Record<ErrorCode, string>>

type NamePath = (string | number)[]

/** Puts a failed answer beside the fields it is about; what belongs to none comes back as `problem`. */
export const useFormProblems = (form: FormInstance, fieldOfError: FieldOfError = {}) => {
  const { i18n } = useTranslation()
  const [failure, setFailure] = useState<unknown>(undefined)
  const last = useRef<unknown>(undefined)
  const findingsIn = (error: unknown) => findingsOf(i18n, error, fieldOfError)
  useSaidAnew(form, () => findingsIn(last.current))

  const show = (error: unknown): void => {
    last.current = error
    const known = new Set(Object.keys(form.getFieldsValue(true) as object))
    const found = findingsIn(error)
    if (found.length > 0) {
      form.setFields(found as Parameters<FormInstance['setFields']>[0])
      form.scrollToField(found[0]!.name, { block: 'center', focus: true })
    }
    const isShown = found.length > 0 && found.every((entry) => known.has(String(entry.name[0])))
    setFailure(isShown ? undefined : error)
  }

  /** What the server said last, too: no rule of the form would take it from the field again. */
  const clear = (): void => {
    const told = findingsIn(last.current).map(({ name }) => ({ name, errors: [] }))
    last.current = undefined
    form.setFields(told as Parameters<FormInstance['setFields']>[0])
    setFailure(undefined)
  }

  return { problem: failure ? errorText(i18n, failure) : undefined, show, clear }
}

/** In another language what stands beside the fields is judged again; what only the server knew is said again. */
const useSaidAnew = (form: FormInstance, findings: () => { name: NamePath; errors: string[] }[]) => {
  const { language } = useTranslation().i18n
  const spoken = useRef(language)
  useEffect(() => {
    if (spoken.current === language) return
    spoken.current = language
    const wrong = form.getFieldsError().filter(({ errors }) => errors.length > 0)
    if (wrong.length === 0) return
    const paths = new Set(wrong.map(({ name }) => name.join('.')))
    const sayRest = () => {
      const rest = findings().filter(
        ({ name }) => paths.has(name.join('.')) && form.getFieldError(name).length === 0,
      )
      form.setFields(rest as Parameters<FormInstance['setFields']>[0])
    }
    form.validateFields(wrong.map(({ name }) => name)).then(sayRest, sayRest)
  })
}

const findingsOf = (i18n: I18n, error: unknown, fieldOfError: FieldOfError) => {
  const found = Object.entries(fieldProblems(error)).map(([path, code]) => ({
    name: namePathOf(path),
    errors: [problemText(i18n, code)],
  }))
  const field = error instanceof ApiError ? fieldOfError[error.code as ErrorCode] : undefined
  if (field) found.push({ name: namePathOf(field), errors: [errorText(i18n, error)] })
  return found
}

/** Places in a list are numbers to the form. */
const namePathOf = (path: string): NamePath =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
