import type { MerchantStatus } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'

export const MerchantStatusTag = ({ status }: { status: MerchantStatus }) => {
  const { t } = useTranslation()
  return (
    <StatusTag tone={status === 'online' ? 'good' : 'neutral'}>
      {t(`names.merchantStatuses.${status}`)}
    </StatusTag>
  )
}
