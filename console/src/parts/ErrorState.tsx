import { LockOutlined, WarningOutlined } from '@ant-design/icons'
import { ApiError, errorText } from '@huigong/client'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { isRefused } from '../platform/failures.ts'
import './state.css'

/** What failed, what to do next and the number to quote; a refusal offers no retry. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t, i18n } = useTranslation()
  const refused = isRefused(error)
  const requestId = error instanceof ApiError ? error.requestId : ''
  return (
    <div className="state" role="alert">
      {refused ? (
        <LockOutlined className="state-sign" aria-hidden />
      ) : (
        <WarningOutlined className="state-sign" aria-hidden />
      )}
      <p className="state-title">
        {error instanceof ApiError ? errorText(i18n, error) : t('parts.pageBroken')}
      </p>
      {requestId && !refused ? <p className="soft">{t('parts.requestId', { requestId })}</p> : null}
      {onRetry && !refused ? (
        <div className="state-action">
          <Button onClick={onRetry}>{t('parts.retry')}</Button>
        </div>
      ) : null}
    </div>
  )
}
