import { ApiError, admin, errorText } from '@huigong/client'
import type { ErrorCode, PlannedChange } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { FilterBar } from '../../../parts/FilterBar.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { StatusTag, type Tone } from '../../../parts/StatusTag.tsx'
import { useAddress } from '../../../platform/address.ts'
import { formatInstant } from '../../../platform/dates.ts'
import { CancelPlanButton } from './CancelPlanButton.tsx'
import { usePlanText } from './plan-text.ts'
import '../members.css'

/** 待生效变动: what was decided for a later day. */
export const PlansPage = () => (
  <RequirePermission may="members.view">
    <Plans />
  </RequirePermission>
)

const statuses = ['waiting', 'done', 'failed', 'cancelled'] as const
const tones: Record<PlannedChange['status'], Tone> = {
  waiting: 'progress',
  done: 'good',
  failed: 'bad',
  cancelled: 'neutral',
}

const Plans = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const status = statuses.find((each) => each === search.status) ?? 'waiting'
  const columns = usePlanColumns(status)
  return (
    <>
      <PageHeader title={t('members.plans.title')} description={t('members.plans.lead')} />
      <FilterBar
        fields={[
          {
            kind: 'select',
            key: 'status',
            label: t('members.plans.status'),
            allLabel: t('members.plans.statuses.waiting'),
            options: statuses
              .filter((each) => each !== 'waiting')
              .map((each) => ({ value: each, label: t(`members.plans.statuses.${each}`) })),
          },
        ]}
      />
      <PageTable<PlannedChange>
        label={t('members.plans.title')}
        queryKey={['members', 'plans', status]}
        load={(page) => admin.members.listPlans({ ...page, status })}
        columns={columns}
        rowKey="id"
        empty={<EmptyState title={t(`members.plans.none.${status}`)} hint={t('members.plans.noneHint')} />}
      />
    </>
  )
}

const usePlanColumns = (status: PlannedChange['status']): TableColumnsType<PlannedChange> => {
  const { t } = useTranslation()
  const { what, why } = usePlanText()
  const title = (key: string) => t(`members.plans.columns.${key}`)
  const wide = { responsive: ['md' as const] }
  return [
    {
      key: 'name',
      title: title('name'),
      className: 'unbroken',
      render: (_, row) => (
        <Link to="/members/$id" params={{ id: row.membershipId }}>
          {row.name}
        </Link>
      ),
    },
    { key: 'what', title: title('what'), render: (_, row) => what(row) },
    { key: 'why', title: title('why'), render: (_, row) => why(row) ?? '—', ...wide },
    { key: 'effectiveOn', title: title('on'), dataIndex: 'effectiveOn', className: 'numbers unbroken' },
    { key: 'by', title: title('by'), render: (_, row) => row.byName ?? t('parts.someone'), ...wide },
    {
      key: 'createdAt',
      title: title('createdAt'),
      className: 'numbers unbroken',
      render: (_, row) => formatInstant(row.createdAt),
      ...wide,
    },
    status === 'waiting'
      ? { key: 'action', title: title('action'), render: (_, row) => <CancelPlanButton plan={row} /> }
      : { key: 'status', title: title('status'), render: (_, row) => <Settled plan={row} /> },
  ]
}

const Settled = ({ plan }: { plan: PlannedChange }) => {
  const { t, i18n } = useTranslation()
  const failure = plan.errorCode
    ? errorText(i18n, new ApiError({ code: plan.errorCode as ErrorCode, values: {}, requestId: '' }, 409))
    : null
  return (
    <>
      <StatusTag tone={tones[plan.status]}>{t(`members.plans.statuses.${plan.status}`)}</StatusTag>
      {failure ? <p className="members-failure">{failure}</p> : null}
    </>
  )
}
