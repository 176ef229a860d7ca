import type { OwnApplication } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { applicationOptions, forgetApplications } from './own-applications.ts'

/** After an application was taken: its own page says how it stands and lets it be withdrawn. */
export const useSubmission = () => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  return async (application: OwnApplication): Promise<void> => {
    client.setQueryData(applicationOptions(application.id).queryKey, application)
    void message.success(t('ownUnion.application.submitted'))
    await navigate({
      to: '/own-applications/$applicationId',
      params: { applicationId: application.id },
      replace: true,
    })
    // Only now: the form would give way to the application that waits.
    forgetApplications(client)
  }
}
