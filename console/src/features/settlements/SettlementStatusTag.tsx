import type { SettlementStatus } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'

const tones: Record<SettlementStatus, Tone> = {
  locked: 'progress',
  confirmed: 'good',
  disputed: 'bad',
  withdrawn: 'neutral',
}

export const SettlementStatusTag = ({ status }: { status: SettlementStatus }) => {
  const { t } = useTranslation()
  return <StatusTag tone={tones[status]}>{t(`names.settlementStatuses.${status}`)}</StatusTag>
}
