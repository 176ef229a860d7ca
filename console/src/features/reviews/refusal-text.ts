import { ApiError, errorText } from '@huigong/client'
import type { ErrorCode, ReviewRow } from '@huigong/contract'
import { useTranslation } from 'react-i18next'

/** The sentence that says why the reader cannot decide this one; keys have no button to ask at. */
export const useRefusalText = () => {
  const { i18n } = useTranslation()
  return (row: ReviewRow): string => {
    const code = (row.refusals.decide ?? 'permission.denied') as ErrorCode
    return errorText(i18n, new ApiError({ code, values: {}, requestId: '' }, 403))
  }
}
