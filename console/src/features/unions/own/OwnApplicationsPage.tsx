import { admin } from '@huigong/client'
import type { OwnApplication, ReviewKind } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { FilterBar } from '../../../parts/FilterBar.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { reviewTones, StatusTag } from '../../../parts/StatusTag.tsx'
import { useAddress } from '../../../platform/address.ts'
import { formatInstant } from '../../../platform/dates.ts'
import { ownKinds } from './own-applications.ts'
import './own-union.css'

/** What the own union asked its superior for, newest first. */
export const OwnApplicationsPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('ownUnion.applications')}
        description={t('ownUnion.application.listLead')}
        back={<Link to="/own-union">{t('ownUnion.application.backToUnion')}</Link>}
      />
      <RequirePermission may="unions.manage" or="members.manage">
        <OwnApplications />
      </RequirePermission>
    </>
  )
}

const OwnApplications = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const columns = useColumns()
  const kind = search.kind as ReviewKind | undefined
  return (
    <>
      <FilterBar
        fields={[
          {
            kind: 'select',
            key: 'kind',
            label: t('ownUnion.application.kind'),
            options: ownKinds.map((value) => ({ value, label: t(`names.applicationKinds.${value}`) })),
          },
        ]}
      />
      <PageTable<OwnApplication>
        label={t('ownUnion.applications')}
        queryKey={['own-applications', 'list', kind]}
        load={(page) => admin.unionApplications.listApplications({ ...page, ...(kind ? { kind } : {}) })}
        columns={columns}
        rowKey="id"
        empty={
          kind ? (
            <EmptyState title={t('ownUnion.application.emptyOfKind')} />
          ) : (
            <EmptyState title={t('ownUnion.application.empty')} hint={t('ownUnion.application.emptyHint')} />
          )
        }
      />
    </>
  )
}

const useColumns = (): TableColumnsType<OwnApplication> => {
  const { t } = useTranslation()
  const title = (name: string) => t(`ownUnion.application.${name}`)
  const wide = { responsive: ['md' as const] }
  return [
    {
      key: 'kind',
      title: title('kind'),
      render: (_, row) => (
        <Link
          to="/own-applications/$applicationId"
          params={{ applicationId: row.id }}
          aria-label={t('ownUnion.application.openOf', {
            title: row.title,
            kind: t(`names.applicationKinds.${row.kind}`),
          })}
        >
          {t(`names.applicationKinds.${row.kind}`)}
        </Link>
      ),
    },
    {
      key: 'status',
      title: title('status'),
      render: (_, row) => (
        <StatusTag tone={reviewTones[row.status]}>{t(`names.reviewStatuses.${row.status}`)}</StatusTag>
      ),
    },
    { key: 'title', title: title('subject'), className: 'application-cell', dataIndex: 'title', ...wide },
    {
      key: 'decidedBy',
      title: title('decidedBy'),
      className: 'application-cell',
      dataIndex: 'decidingUnionName',
      ...wide,
    },
    {
      key: 'submittedAt',
      title: title('submittedAt'),
      className: 'numbers',
      render: (_, row) => formatInstant(row.submittedAt),
    },
    {
      key: 'decidedAt',
      title: title('decidedAt'),
      className: 'numbers',
      render: (_, row) => formatInstant(row.decidedAt),
      ...wide,
    },
    { key: 'reason', title: title('reason'), className: 'application-cell', dataIndex: 'reason', ...wide },
  ]
}
