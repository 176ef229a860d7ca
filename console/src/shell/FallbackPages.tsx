import { Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/EmptyState.tsx'
import { ErrorState } from '../parts/ErrorState.tsx'
import { usePageTitle } from '../parts/PageHeader.tsx'

export const NotFoundPage = () => {
  const { t } = useTranslation()
  usePageTitle(t('shell.notFoundTitle'))
  return (
    <div className="panel">
      <h1 className="visually-hidden">{t('shell.notFoundTitle')}</h1>
      <EmptyState
        title={t('shell.notFoundTitle')}
        hint={t('shell.notFoundHint')}
        action={<Link to="/">{t('shell.backHome')}</Link>}
      />
    </div>
  )
}

/** A page that broke: the rest of the console goes on. */
export const FailedPage = ({ error, reset }: { error: unknown; reset: () => void }) => {
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className="panel">
      <ErrorState error={error} onRetry={retry} />
    </div>
  )
}
