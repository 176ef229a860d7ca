import { PlusOutlined } from '@ant-design/icons'
import type { CampaignRow, Prize } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormSection } from '../../../parts/FormSection.tsx'
import { type KnownCampaign, knownOf, useCampaignBook } from './campaign-book.ts'
import { PrizeFields } from './PrizeFields.tsx'
import { PrizeSum } from './PrizeSum.tsx'

/** 奖品列表 (seed 004, 三.1 (7), (8)): which vouchers, how many of each, and what it comes to. */
export const PrizeSection = ({ known }: { known: readonly Prize[] }) => {
  const { t } = useTranslation()
  const [seen, setSeen] = useState<ReadonlyMap<string, KnownCampaign>>(new Map())
  const book = useCampaignBook(known, seen)
  const see = (campaign: CampaignRow) =>
    setSeen((before) => new Map([...before, [campaign.id, knownOf(campaign)]]))
  return (
    <FormSection title={t('activityForm.sections.prizes')} lead={<PrizeLead />}>
      <div className="form-wide stack activity-prizes">
        <Form.List name="prizes">
          {(fields, { add, remove }) => (
            <>
              {fields.map((field) => (
                <PrizeFields
                  key={field.key}
                  place={field.name}
                  book={book}
                  onSee={see}
                  onRemove={() => remove(field.name)}
                />
              ))}
              {fields.length === 0 ? <p className="soft">{t('activityForm.prizes.none')}</p> : null}
              {fields.length < 20 ? (
                <div>
                  <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ units: null })}>
                    {t('activityForm.prizes.add')}
                  </Button>
                </div>
              ) : null}
            </>
          )}
        </Form.List>
        <PrizeSum book={book} />
      </div>
    </FormSection>
  )
}

const PrizeLead = () => {
  const { t } = useTranslation()
  return (
    <>
      {t('activityForm.prizes.lead')}{' '}
      <Link to="/campaigns" search={{ ask: 'new' } as never} target="_blank">
        {t('activityForm.prizes.define')}
      </Link>
    </>
  )
}
