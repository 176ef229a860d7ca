import { defaultSettings } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useCan } from '../../platform/session.ts'
import { settingsOptions } from '../settings/settings-queries.ts'

/** How long a file is kept: a rule of the federation. */
export const useExportHours = (): number => {
  const can = useCan('settings.view')
  const { data } = useQuery({ ...settingsOptions, enabled: can })
  return data?.exportHours ?? defaultSettings.exportHours
}
