import { PlusOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import { type ActivityRow, type ActivityTotals, activityStatuses, type Page } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { useAddress } from '../../../platform/address.ts'
import { useSession } from '../../../platform/session.ts'
import { TraceDrawer } from '../detail/TraceDrawer.tsx'
import { ActivityFilters } from './ActivityFilters.tsx'
import { useActivityColumns } from './activity-columns.tsx'
import { TotalsRow } from './TotalsRow.tsx'
import '../activities.css'

/** 活动管理 (seed 004, 图29). */
export const ActivityListPage = () => (
  <RequirePermission may="activities.view">
    <ActivityList />
  </RequirePermission>
)

const ActivityList = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { search, change } = useAddress()
  const isAboveBase = useSession().data?.union?.isAboveBase ?? false
  const of = isAboveBase && search.of === 'below' ? 'below' : 'own'
  const [traced, setTraced] = useState<ActivityRow>()
  const columns = useActivityColumns(of, setTraced)
  const query = { of, ...filtersIn(search) } as const
  const add = () => void navigate({ to: '/activities/new' })
  return (
    <>
      <PageHeader
        title={t('activities.title')}
        description={t(`activities.lead.${of}`)}
        action={
          <GuardedButton
            may="activities.manage"
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={add}
          >
            {t('activities.add')}
          </GuardedButton>
        }
      />
      {isAboveBase ? (
        <Tabs
          activeKey={of}
          onChange={(next) => change({ of: next === 'below' ? 'below' : undefined, cursor: undefined })}
          items={(['own', 'below'] as const).map((each) => ({
            key: each,
            label: t(`activities.of.${each}`),
          }))}
        />
      ) : null}
      <ActivityFilters merchantId={query.merchantId} />
      <PageTable<ActivityRow, Page<ActivityRow> & { totals: ActivityTotals }>
        label={t('activities.title')}
        queryKey={['activities', 'list', query]}
        load={(page) => admin.activities.list({ ...page, ...query })}
        columns={columns}
        rowKey="id"
        summary={({ totals }) => <TotalsRow totals={totals} columns={columns} />}
        empty={<EmptyActivities isFiltered={Object.keys(query).length > 1} of={of} onAdd={add} />}
      />
      <TraceDrawer activity={traced} onClose={() => setTraced(undefined)} />
    </>
  )
}

const filtersIn = (search: Record<string, string | number | undefined>) => {
  const text = (key: string) => (search[key] === undefined ? undefined : String(search[key]))
  const status = activityStatuses.find((each) => each === search.status)
  const state = (['open', 'closed'] as const).find((each) => each === search.state)
  const [words, merchantId, from, to] = [text('search'), text('merchantId'), text('from'), text('to')]
  return {
    ...(words && { search: words }),
    ...(state && { state }),
    ...(status && { status }),
    ...(merchantId && { merchantId }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

type EmptyActivitiesProps = { isFiltered: boolean; of: 'own' | 'below'; onAdd: () => void }

const EmptyActivities = ({ isFiltered, of, onAdd }: EmptyActivitiesProps) => {
  const { t } = useTranslation()
  if (isFiltered)
    return <EmptyState title={t('parts.nothingFound')} hint={t('activities.nothingFoundHint')} />
  if (of === 'below') return <EmptyState title={t('activities.noneBelow')} />
  return (
    <EmptyState
      title={t('activities.none')}
      hint={t('activities.noneHint')}
      action={<Button onClick={onAdd}>{t('activities.add')}</Button>}
    />
  )
}
