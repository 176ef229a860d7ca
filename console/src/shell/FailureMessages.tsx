import { ApiError, errorText } from '@huigong/client'
import { App } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { failures } from '../platform/failures.ts'

/** Says what failed when no page says it itself. */
export const FailureMessages = () => {
  const { message } = App.useApp()
  const { t, i18n } = useTranslation()
  useEffect(
    () =>
      failures.listen((error) => {
        const requestId = error instanceof ApiError ? error.requestId : ''
        const sentence = errorText(i18n, error)
        const isQuoted = requestId === '' || sentence.includes(requestId)
        void message.error({
          duration: 8,
          content: isQuoted ? sentence : `${sentence} ${t('parts.requestId', { requestId })}`,
        })
      }),
    [message, i18n, t],
  )
  return null
}
