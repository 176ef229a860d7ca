import { admin, once } from '@huigong/client'
import type { SettlementDetail } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'

/** Takes a disputed settlement back: says beforehand how many redemptions are free again. */
export const WithdrawButton = ({ settlement }: { settlement: SettlementDetail }) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const number = useNumber()
  const money = useFen()
  const [isOpen, setIsOpen] = useState(false)
  // Also after a refusal, once it was read: the settlement is then another one than was shown.
  const close = () => {
    setIsOpen(false)
    void client.invalidateQueries({ queryKey: ['settlements'] })
  }
  const done = () => {
    close()
    void message.success(t('settlements.withdraw.done'))
  }
  return (
    <>
      <Button danger onClick={() => setIsOpen(true)}>
        {t('settlements.withdraw.start')}
      </Button>
      {isOpen ? (
        <ReasonDialog
          title={t('settlements.withdraw.title', { number: settlement.number })}
          confirmLabel={t('settlements.withdraw.confirm')}
          label={t('settlements.withdraw.reason')}
          hint={t('settlements.withdraw.hint')}
          templates={t('settlements.withdraw.reasons', { returnObjects: true }) as string[]}
          send={(reason) => admin.settlements.withdraw({ id: settlement.id, reason }, once())}
          onDone={done}
          onCancel={close}
        >
          <p>
            {t('settlements.withdraw.will', {
              units: number(settlement.units),
              amount: money(settlement.amountInFen),
            })}
          </p>
        </ReasonDialog>
      ) : null}
    </>
  )
}
