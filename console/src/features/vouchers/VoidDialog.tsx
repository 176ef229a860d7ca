import { admin, once } from '@huigong/client'
import type { StaffVoucher } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { App, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../parts/ReasonDialog.tsx'
import { forgetVouchers } from './forget-vouchers.ts'

type VoidDialogProps = { activityId: string; voucher: StaffVoucher; onClose: () => void }

/** Makes one voucher void; its owner reads the reason, and may claim anew where staff say so. */
export const VoidDialog = ({ activityId, voucher, onClose }: VoidDialogProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [mayClaimAgain, setMayClaimAgain] = useState(true)
  const words = { name: voucher.name, item: voucher.campaignName }
  return (
    <ReasonDialog
      title={t('vouchers.voiding.title', words)}
      confirmLabel={t('vouchers.voiding.confirm')}
      label={t('vouchers.voiding.reason')}
      hint={t('vouchers.voiding.reasonHint')}
      templates={t('vouchers.voiding.reasons', { returnObjects: true }) as string[]}
      send={(reason) => admin.vouchers.void({ activityId, id: voucher.id, reason, mayClaimAgain }, once())}
      onDone={() => {
        forgetVouchers(client)
        onClose()
        void message.success(t('vouchers.voiding.done', words))
      }}
      onCancel={onClose}
    >
      <p>{t('vouchers.voiding.effect', { tail: voucher.numberTail })}</p>
      <Checkbox checked={mayClaimAgain} onChange={(event) => setMayClaimAgain(event.target.checked)}>
        {t('vouchers.voiding.mayClaimAgain')}
      </Checkbox>
    </ReasonDialog>
  )
}
