import { ArrowLeftOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { MemberRecord } from './MemberRecord.tsx'
import { MembershipLedger } from './MembershipLedger.tsx'
import { membershipTones, NameDiffers } from '../member-columns.tsx'
import '../members.css'

/** One membership: the person's record as the union keeps it, and how the membership came to be. */
export const MemberDetailPage = () => (
  <RequirePermission may="members.view">
    <MemberDetail />
  </RequirePermission>
)

const MemberDetail = () => {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false })
  const member = useQuery({ queryKey: ['members', 'one', id], queryFn: () => admin.members.get({ id }) })
  const back = (
    <Link to="/members">
      <ArrowLeftOutlined aria-hidden /> {t('members.detail.back')}
    </Link>
  )
  if (!member.data) {
    return (
      <>
        <PageHeader title={t('members.detail.record')} back={back} />
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
  const { name, status, nameDiffers, unionName } = member.data
  return (
    <>
      <PageHeader
        title={name}
        back={back}
        description={
          <span className="row">
            <StatusTag tone={membershipTones[status]}>{t(`names.membershipStatuses.${status}`)}</StatusTag>
            {nameDiffers ? <NameDiffers /> : null}
            <span>{unionName}</span>
          </span>
        }
      />
      <div className="members-detail">
        <div className="panel stack members-record">
          <MemberRecord key={id} member={member.data} />
        </div>
        <div className="panel">
          <MembershipLedger changes={member.data.changes} />
        </div>
      </div>
    </>
  )
}
