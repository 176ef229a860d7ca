import { ArrowLeftOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import type { MemberDetail } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { membershipTones, NameDiffers } from '../member-columns.tsx'
import { EditMember } from '../record/EditMember.tsx'
import { useIsOwn } from '../use-is-own.ts'
import { MemberActions } from './MemberActions.tsx'
import { MemberRecord } from './MemberRecord.tsx'
import { MembershipLedger } from './MembershipLedger.tsx'
import { NameMismatch } from './NameMismatch.tsx'
import { PlanNotice } from './PlanNotice.tsx'
import '../members.css'

/** One membership: the person's record as the union keeps it, and how the membership came to be. */
export const MemberDetailPage = () => (
  <RequirePermission may="members.view">
    <Opened />
  </RequirePermission>
)

const Opened = () => {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false })
  const member = useQuery({ queryKey: ['members', 'one', id], queryFn: () => admin.members.get({ id }) })
  if (member.data) return <Member key={id} member={member.data} />
  return (
    <>
      <PageHeader title={t('members.detail.record')} back={<BackToList />} />
      <div className="panel">
        {member.isError ? (
          <ErrorState error={member.error} onRetry={() => void member.refetch()} />
        ) : (
          <Skeleton active paragraph={{ rows: 8 }} />
        )}
      </div>
    </>
  )
}

const BackToList = () => {
  const { t } = useTranslation()
  return (
    <Link to="/members">
      <ArrowLeftOutlined aria-hidden /> {t('members.detail.back')}
    </Link>
  )
}

const Member = ({ member }: { member: MemberDetail }) => {
  const { t } = useTranslation()
  const { name, status, nameDiffers, unionName } = member
  const isOwn = useIsOwn(member)
  return (
    <>
      <PageHeader
        title={name}
        back={<BackToList />}
        action={isOwn ? <EditMember member={member} /> : null}
        description={
          <span className="row">
            <StatusTag tone={membershipTones[status]}>{t(`names.membershipStatuses.${status}`)}</StatusTag>
            {nameDiffers ? <NameDiffers /> : null}
            <span>{unionName}</span>
          </span>
        }
      />
      <div className="stack">
        {nameDiffers ? <NameMismatch member={member} /> : null}
        {member.plan ? <PlanNotice member={member} plan={member.plan} /> : null}
        <div className="members-detail">
          <div className="panel stack members-record">
            <MemberRecord member={member} />
          </div>
          <div className="stack">
            {isOwn ? <MemberActions member={member} /> : null}
            <div className="panel">
              <MembershipLedger changes={member.changes} />
            </div>
          </div>
        </div>
      </div>
    </>
  )
}
