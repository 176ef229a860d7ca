import { admin, errorText, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatSecond, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import type { AskedPeriod } from './SettlementPreview.tsx'

type LockDialogProps = {
  period: AskedPeriod
  sums: { units: number; amountInFen: number }
  onClose: () => void
}

/** How much it is and what follows, before it is locked. */
export const LockDialog = ({ period, sums, onClose }: LockDialogProps) => {
  const { t, i18n } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const number = useNumber()
  const money = useFen()
  const locking = useMutation({
    mutationFn: () => admin.settlements.lock(period, once()),
    meta: { showsOwnErrors: true },
    onSuccess: (locked) => {
      void client.invalidateQueries({ queryKey: ['settlements'] })
      void message.success(t('settlements.lock.done', { number: locked.number }))
      void navigate({ to: '/settlements/$id', params: { id: locked.id } as never })
    },
  })
  return (
    <Modal
      open
      title={t('settlements.lock.title')}
      okText={t('settlements.lock.confirm')}
      okButtonProps={{ autoFocus: true }}
      cancelText={t('parts.cancel')}
      confirmLoading={locking.isPending}
      mask={{ closable: false }}
      onOk={() => locking.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <p>
          {t('settlements.lock.will', {
            from: formatSecond(period.fromAt),
            until: formatSecond(period.untilAt),
            units: number(sums.units),
            amount: money(sums.amountInFen),
          })}
        </p>
        <ul className="settlement-follows">
          {(t('settlements.lock.follows', { returnObjects: true }) as string[]).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {locking.isError ? <Alert type="error" showIcon title={errorText(i18n, locking.error)} /> : null}
      </div>
    </Modal>
  )
}
