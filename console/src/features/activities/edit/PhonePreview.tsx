import { imageUrl } from '@huigong/client'
import type { ActivityForm, Prize } from '@huigong/contract'
import { Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RichContent } from '../../../parts/RichContent.tsx'
import { formatInstant, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { useSession } from '../../../platform/session.ts'
import { CampaignIcon } from '../../campaigns/CampaignIcon.tsx'
import { useCampaignBook } from './campaign-book.ts'
import './phone-preview.css'

/** What members will see, as it is typed. */
export const PhonePreview = ({ known }: { known: readonly Prize[] }) => {
  const { t } = useTranslation()
  const unionName = useSession().data?.union?.name
  const values = Form.useWatch([]) as Partial<ActivityForm> | undefined
  const { title, coverId, startsAt, endsAt, content } = values ?? {}
  return (
    <aside className="phone-preview" aria-label={t('activityForm.preview.label')}>
      <p className="soft">{t('activityForm.preview.label')}</p>
      <div className="phone-preview-frame">
        {coverId ? (
          <img key={coverId} className="phone-preview-cover" src={imageUrl(coverId)} alt="" />
        ) : (
          <div className="phone-preview-cover phone-preview-blank">{t('activityForm.preview.noCover')}</div>
        )}
        <div className="phone-preview-text">
          <p className="phone-preview-title">{title || t('activityForm.preview.noTitle')}</p>
          <p className="soft">{unionName}</p>
          <p className="soft numbers">
            {formatInstant(startsAt)} – {formatInstant(endsAt)}
          </p>
          <PreviewPrizes prizes={values?.prizes ?? []} known={known} />
          {content ? (
            <RichContent html={content} />
          ) : (
            <p className="soft">{t('activityForm.preview.noContent')}</p>
          )}
        </div>
      </div>
    </aside>
  )
}

type PreviewPrizesProps = { prizes: Partial<ActivityForm['prizes'][number]>[]; known: readonly Prize[] }

const none = new Map()

const PreviewPrizes = ({ prizes, known }: PreviewPrizesProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const [empty] = useState(none)
  const book = useCampaignBook(known, empty)
  return (
    <ul className="phone-preview-prizes">
      {prizes.flatMap((prize) => {
        const campaign = book.get(prize?.campaignId ?? '')
        if (!campaign) return []
        return [
          <li key={prize.campaignId}>
            <CampaignIcon iconId={campaign.iconId} />
            <div>
              <p>{campaign.name}</p>
              <p className="soft numbers">
                {fen(campaign.valueInFen)}
                {prize.units ? ` · ${t('activities.units', { units: number(prize.units) })}` : ''}
              </p>
            </div>
          </li>,
        ]
      })}
    </ul>
  )
}
