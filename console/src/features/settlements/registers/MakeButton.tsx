import { admin, once } from '@huigong/client'
import type { UnitIdentity } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'

type MakeButtonProps = { activityId: string; identity: UnitIdentity }

/** Freezes the sheet as of now. It may be made as often as one likes: each has its own number and time. */
export const MakeButton = ({ activityId, identity }: MakeButtonProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const number = useNumber()
  const making = useMutation({
    mutationFn: () => admin.settlements.makeRegister({ id: activityId }, once()),
    onSuccess: (sheet) => {
      void message.success(t('registers.made', { number: sheet.number }))
      void client.invalidateQueries({ queryKey: ['settlements'] })
    },
  })
  const rows = identity.claimed + identity.redeemed + identity.expired + identity.void
  return (
    <div className="row">
      <Button type="primary" disabled={rows === 0} loading={making.isPending} onClick={() => making.mutate()}>
        {t('registers.make')}
      </Button>
      <p className="soft" role="status">
        {making.isPending
          ? t('registers.making', { rows: number(rows) })
          : rows === 0
            ? t('registers.nothing')
            : t('registers.will', { rows: number(rows) })}
      </p>
    </div>
  )
}
