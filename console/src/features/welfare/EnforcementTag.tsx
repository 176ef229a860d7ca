import type { WelfareRule } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'

export const EnforcementTag = ({ enforcement }: { enforcement: WelfareRule['enforcement'] }) => {
  const { t } = useTranslation()
  return (
    <StatusTag tone={enforcement === 'stop' ? 'bad' : 'warning'}>
      {t(`names.enforcements.${enforcement}`)}
    </StatusTag>
  )
}
