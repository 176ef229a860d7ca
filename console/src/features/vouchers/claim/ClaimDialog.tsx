import type { ActivityDetail } from '@huigong/contract'
import { Button, Modal, Progress, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { PrintDialog } from '../print/PrintDialog.tsx'
import type { UnclaimedMember } from '../UnclaimedMembers.tsx'
import { ClaimResults } from './ClaimResults.tsx'
import { useClaimsFor } from './use-claims-for.ts'

type ClaimDialogProps = {
  activity: ActivityDetail
  members: readonly UnclaimedMember[]
  /** It was claimed for everybody who was asked for, with whatever outcome. */
  onDone: () => void
  onClose: () => void
}

/** Which voucher, for whom; then one after another with its outcome; then the papers. */
export const ClaimDialog = ({ activity, members, onDone, onClose }: ClaimDialogProps) => {
  const { t } = useTranslation()
  const { results, isClaiming, isDone, claim } = useClaimsFor(activity.id, onDone)
  const [campaignId, setCampaignId] = useState(activity.prizes[0]?.campaignId)
  const [isPrinting, setIsPrinting] = useState(false)
  const claimed = results.flatMap(({ voucher }) => (voucher ? [voucher] : []))
  const lost = results.flatMap((result) => (result.problem && result.isLost ? [result.member] : []))
  if (isPrinting) return <PrintDialog activityId={activity.id} vouchers={claimed} onClose={onClose} />
  const isBegun = isClaiming || isDone
  const send = (whom: readonly UnclaimedMember[]) => {
    if (campaignId) claim(campaignId, whom)
  }
  return (
    <Modal
      open
      title={
        members.length === 1
          ? t('vouchers.claiming.titleOne', { name: members[0]?.name })
          : t('vouchers.claiming.title', { number: members.length })
      }
      closable={!isClaiming}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose} disabled={isClaiming}>
            {t(isDone ? 'vouchers.printing.close' : 'parts.cancel')}
          </Button>
          {isDone && lost.length > 0 ? (
            <Button onClick={() => send(lost)}>
              {t('vouchers.claiming.again', { number: lost.length })}
            </Button>
          ) : null}
          {isDone && claimed.length > 0 ? (
            <Button type="primary" onClick={() => setIsPrinting(true)}>
              {t('vouchers.printChosen', { number: claimed.length })}
            </Button>
          ) : null}
          {isDone ? null : (
            <Button
              type="primary"
              loading={isClaiming}
              disabled={campaignId === undefined}
              onClick={() => send(members)}
            >
              {t('vouchers.claiming.confirm')}
            </Button>
          )}
        </div>
      }
    >
      <div className="stack">
        {isBegun ? (
          <Progress
            percent={Math.round((results.length / members.length) * 100)}
            format={() => `${results.length}/${members.length}`}
            aria-label={t('vouchers.claiming.progress')}
          />
        ) : (
          <>
            <p>{t('vouchers.claiming.effect')}</p>
            <PrizeChoice activity={activity} value={campaignId} onChange={setCampaignId} />
          </>
        )}
        <ClaimResults results={results} />
      </div>
    </Modal>
  )
}

type PrizeChoiceProps = {
  activity: ActivityDetail
  value: string | undefined
  onChange: (campaignId: string) => void
}

const PrizeChoice = ({ activity, value, onChange }: PrizeChoiceProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  return (
    <Radio.Group
      aria-label={t('vouchers.claiming.which')}
      className="activity-choices"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {activity.prizes.map((prize) => (
        <Radio key={prize.campaignId} value={prize.campaignId}>
          <span>{prize.name}</span>
          <span className="activity-choice-about numbers">
            {fen(prize.valueInFen)} · {t('campaigns.left', { left: number(prize.unclaimedUnits) })}
          </span>
        </Radio>
      ))}
    </Radio.Group>
  )
}
