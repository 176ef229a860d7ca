import type { MemberDetail, MembershipChange } from '@huigong/contract'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../../parts/StatusTag.tsx'
import { formatInstant } from '../../../platform/dates.ts'
import { codeText } from '../code-text.ts'

export const changeTones: Record<MembershipChange['kind'], Tone> = {
  join: 'good',
  transfer_in: 'good',
  verify: 'good',
  retain: 'warning',
  transfer_out: 'neutral',
  expel: 'bad',
  quit: 'neutral',
  resume: 'good',
  recover: 'good',
  correct: 'progress',
}

/** Every change of the membership, as it was recorded; nothing is ever overwritten. */
export const MembershipLedger = ({ changes }: { changes: MemberDetail['changes'] }) => {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger" className="fact-list-title">
        {t('members.detail.ledger')}
      </h2>
      {changes.length === 0 ? (
        <p className="soft">{t('members.detail.ledgerEmpty')}</p>
      ) : (
        <Timeline
          items={changes.toReversed().map((change) => ({
            key: change.id,
            color: 'gray',
            content: <Change change={change} />,
          }))}
        />
      )}
    </section>
  )
}

const Change = ({ change }: { change: MembershipChange }) => {
  const { t, i18n } = useTranslation()
  const reason = codeText(membershipChangeReasons, change.reason, i18n.language)
  const source = t(`names.membershipSources.${change.source}`)
  return (
    <div className="members-change">
      <div className="row">
        <StatusTag tone={changeTones[change.kind]}>
          {t(`names.membershipChangeKinds.${change.kind}`)}
        </StatusTag>
        <span className="numbers">{change.on}</span>
      </div>
      <p>{change.unionName}</p>
      {reason ? <p>{t('members.detail.reason', { reason })}</p> : null}
      <p className="soft numbers">
        {t('members.detail.source', { source })} ·{' '}
        {t('members.detail.recordedAt', { at: formatInstant(change.recordedAt) })}
      </p>
    </div>
  )
}
