import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { settingsOptions } from './settings-queries.ts'

/** The federation's own rules; who may not change them reads them. */
export const SettingsPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('shell.menu.settings')} description={t('settings.lead')} />
      <RequirePermission may="settings.view">
        <Settings />
      </RequirePermission>
    </>
  )
}

const Settings = () => {
  const settings = useQuery(settingsOptions)
  if (settings.isError) {
    return (
      <div className="panel">
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />
      </div>
    )
  }
  if (!settings.data) return <LoadingState />
  return <SettingsForm settings={settings.data} />
}
