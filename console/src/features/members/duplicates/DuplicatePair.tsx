import type { PossibleDuplicate } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../../parts/FactList.tsx'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { MergeDialog } from './MergeDialog.tsx'

type DuplicateRecord = PossibleDuplicate['first']

/** Two records side by side, and the way to make them one. */
export const DuplicatePair = ({ pair }: { pair: PossibleDuplicate }) => {
  const { t } = useTranslation()
  const [isMerging, setIsMerging] = useState(false)
  const areBothVerified = pair.first.isVerified && pair.second.isVerified
  return (
    <section className="members-pair" aria-label={pair.first.name}>
      <div className="row members-pair-head">
        <strong>{pair.first.name}</strong>
        <span className="soft numbers">{t('members.duplicates.born', { on: pair.bornOn })}</span>
        <GuardedButton
          may="members.manage"
          refusal={areBothVerified ? 'merge.two_accounts' : null}
          onClick={() => setIsMerging(true)}
        >
          {t('members.duplicates.merge')}
        </GuardedButton>
      </div>
      <div className="members-pair-records">
        <DuplicateFacts record={pair.first} />
        <DuplicateFacts record={pair.second} />
      </div>
      {isMerging ? <MergeDialog pair={pair} onClose={() => setIsMerging(false)} /> : null}
    </section>
  )
}

const DuplicateFacts = ({ record }: { record: DuplicateRecord }) => {
  const { t } = useTranslation()
  const column = (key: string) => t(`members.columns.${key}`)
  return (
    <div className="members-duplicate">
      <FactList
        facts={[
          { label: column('documentKind'), value: t(`values.identityDocumentKinds.${record.documentKind}`) },
          { label: column('document'), value: record.documentMasked, isCode: true },
          { label: column('phone'), value: record.phoneMasked, isCode: true },
          { label: column('joinedOn'), value: record.joinedOn, isCode: true },
          {
            label: t('members.duplicates.verification'),
            value: (
              <StatusTag tone={record.isVerified ? 'good' : 'progress'}>
                {t(`members.status.${record.isVerified ? 'verified' : 'unverified'}`)}
              </StatusTag>
            ),
          },
          {
            label: t('members.duplicates.membership'),
            value: record.membershipId ? (
              <Link to="/members/$id" params={{ id: record.membershipId }}>
                {t('members.duplicates.open')}
              </Link>
            ) : (
              t('members.duplicates.noMembership')
            ),
          },
        ]}
      />
    </div>
  )
}
