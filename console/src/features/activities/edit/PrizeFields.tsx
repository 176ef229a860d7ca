import { DeleteOutlined } from '@ant-design/icons'
import type { ActivityForm, CampaignRow } from '@huigong/contract'
import { Button, Form, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { useRules } from '../../../platform/rules.ts'
import { CampaignPicker } from './CampaignPicker.tsx'
import type { CampaignBook } from './campaign-book.ts'

type PrizeFieldsProps = {
  /** Place in the form's list. */
  place: number
  book: CampaignBook
  onSee: (campaign: CampaignRow) => void
  onRemove: () => void
}

/** One voucher with its number; what is left and what it comes to are said beside it. */
export const PrizeFields = ({ place, book, onSee, onRemove }: PrizeFieldsProps) => {
  const { t } = useTranslation()
  const rules = useRules()
  const number = useNumber()
  const fen = useFen()
  const prizes = Form.useWatch<ActivityForm['prizes'] | undefined>('prizes') ?? []
  const { campaignId, units } = prizes[place] ?? {}
  const campaign = campaignId ? book.get(campaignId) : undefined
  const others = prizes.flatMap((prize, at) => (at !== place && prize?.campaignId ? [prize.campaignId] : []))
  const isOver = campaign?.left !== null && campaign !== undefined && (units ?? 0) > campaign.left
  return (
    <fieldset className="activity-prize" aria-label={t('activityForm.prizes.one', { number: place + 1 })}>
      <Form.Item
        name={[place, 'campaignId']}
        label={t('activityForm.prizes.campaign')}
        required
        rules={[rules.given]}
        extra={campaign ? t('activityForm.prizes.each', { value: fen(campaign.valueInFen) }) : undefined}
      >
        <CampaignPicker chosenName={campaign?.name} without={others} onSee={onSee} />
      </Form.Item>
      <Form.Item
        name={[place, 'units']}
        label={t('activityForm.prizes.units')}
        required
        rules={[rules.given]}
        {...(isOver ? { validateStatus: 'warning' as const } : {})}
        extra={
          campaign && campaign.left !== null
            ? t(isOver ? 'activityForm.prizes.tooMany' : 'activityForm.prizes.left', {
                left: number(campaign.left),
              })
            : undefined
        }
      >
        <InputNumber
          min={1}
          max={10_000_000}
          precision={0}
          suffix={t('campaigns.unit')}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <p className="activity-prize-sum numbers">
        <span className="soft">{t('activityForm.prizes.amount')}</span>
        <span>{campaign && units ? fen(campaign.valueInFen * units) : '—'}</span>
      </p>
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('activityForm.prizes.remove', { name: campaign?.name ?? place + 1 })}
        onClick={onRemove}
      />
    </fieldset>
  )
}
