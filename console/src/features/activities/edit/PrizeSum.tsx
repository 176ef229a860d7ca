import type { ActivityForm } from '@huigong/contract'
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import type { CampaignBook } from './campaign-book.ts'

/** What all prizes together come to. */
export const PrizeSum = ({ book }: { book: CampaignBook }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const prizes = Form.useWatch<ActivityForm['prizes'] | undefined>('prizes') ?? []
  const units = prizes.reduce((sum, prize) => sum + (prize?.units ?? 0), 0)
  const amount = prizes.reduce(
    (sum, prize) => sum + (prize?.units ?? 0) * (book.get(prize?.campaignId)?.valueInFen ?? 0),
    0,
  )
  if (prizes.length === 0) return null
  return (
    <p className="activity-prizes-sum numbers" aria-live="polite">
      {t('activityForm.prizes.sum', { units: number(units), amount: fen(amount) })}
    </p>
  )
}
