import type { MemberDetail } from '@huigong/contract'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../../parts/FactList.tsx'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { useNameList } from '../../../platform/name-list.ts'
import { codeText } from '../code-text.ts'

/** Where the membership stands and why, whether the member may vote, and what keeps them from leaving. */
export const MembershipFacts = ({ member }: { member: MemberDetail }) => {
  const { t, i18n } = useTranslation()
  const list = useNameList()
  const detail = (key: string) => t(`members.detail.${key}`)
  const reason = codeText(membershipChangeReasons, member.statusReason, i18n.language)
  const since = [
    member.statusKind && t(`names.membershipChangeKinds.${member.statusKind}`),
    member.statusOn,
    reason,
  ].filter(Boolean)
  const offices = list(member.offices.map((role) => t(`names.roles.${role}`)))
  return (
    <FactList
      level={2}
      title={detail('membership')}
      facts={[
        { label: t('members.columns.union'), value: member.unionName },
        { label: t('members.columns.joinedOn'), value: member.joinedOn, isCode: true },
        { label: detail('since'), value: since.join(' · '), isCode: true },
        { label: detail('mayVote'), value: <MayVote member={member} /> },
        {
          label: detail('offices'),
          value: offices ? `${offices}${detail('officesBlock')}` : detail('noOffice'),
          isWide: offices !== '',
        },
      ]}
    />
  )
}

const MayVote = ({ member }: { member: MemberDetail }) => {
  const { t } = useTranslation()
  if (member.mayVote) return <StatusTag tone="good">{t('members.detail.votes.may')}</StatusTag>
  const why = member.status === 'retained' || member.status === 'ended' ? member.status : 'unverified'
  return (
    <>
      <StatusTag tone="neutral">{t('members.detail.votes.mayNot')}</StatusTag>
      <p className="soft">{t(`members.detail.votes.${why}`)}</p>
    </>
  )
}
