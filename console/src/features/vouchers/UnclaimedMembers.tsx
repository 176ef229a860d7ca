import { admin } from '@huigong/client'
import type { ActivityDetail } from '@huigong/contract'
import { Alert, Button, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar } from '../../parts/FilterBar.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { usePersonSearch } from '../../platform/person-search.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { without, withPage } from './chosen-rows.ts'
import { ClaimDialog } from './claim/ClaimDialog.tsx'
import './vouchers.css'

export type UnclaimedMember = { personId: string; name: string; documentMasked: string; unionName: string }

/** 代领: members who could still claim, for those who have no phone to do it. */
export const UnclaimedMembers = ({ activity }: { activity: ActivityDetail }) => (
  <RequirePermission may="activities.manage">
    <Members activity={activity} />
  </RequirePermission>
)

const Members = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const people = usePersonSearch()
  const [chosen, setChosen] = useState<UnclaimedMember[]>([])
  const [rows, setRows] = useState<readonly UnclaimedMember[]>([])
  const [asked, setAsked] = useState<UnclaimedMember[]>()
  const search = people.text
  const canClaim = activity.abilities.claimFor
  const columns = useColumns(canClaim ? (member) => setAsked([member]) : undefined)
  return (
    <>
      {canClaim ? (
        <p className="soft" style={{ marginBottom: '0.75rem' }}>
          {t('vouchers.unclaimed.lead')}
        </p>
      ) : (
        <Alert
          type="info"
          showIcon
          title={t('vouchers.unclaimed.notNow')}
          style={{ marginBottom: '0.75rem' }}
        />
      )}
      <FilterBar fields={[{ kind: 'person', key: 'search', label: t('vouchers.search'), search: people }]}>
        {canClaim ? (
          <>
            <Button onClick={() => setChosen((before) => withPage(before, rows, ({ personId }) => personId))}>
              {t('vouchers.choosePage')}
            </Button>
            <Button type="primary" disabled={chosen.length === 0} onClick={() => setAsked(chosen)}>
              {chosen.length === 0
                ? t('vouchers.unclaimed.claimSome')
                : t('vouchers.unclaimed.claimChosen', { number: chosen.length })}
            </Button>
          </>
        ) : null}
      </FilterBar>
      <PageTable<UnclaimedMember>
        label={t('activities.tabs.members')}
        queryKey={['unclaimed-members', activity.id, search ?? '']}
        load={(page) => admin.vouchers.listUnclaimed({ id: activity.id, ...page, ...(search && { search }) })}
        columns={columns}
        rowKey="personId"
        onRows={setRows}
        {...(canClaim
          ? {
              selection: {
                selectedRowKeys: chosen.map(({ personId }) => personId),
                preserveSelectedRowKeys: true,
                hideSelectAll: true,
                onChange: (_keys: unknown, rows: UnclaimedMember[]) => setChosen(rows.filter(Boolean)),
                getCheckboxProps: (member: UnclaimedMember) => ({
                  'aria-label': t('vouchers.unclaimed.choose', { name: member.name }),
                }),
              },
            }
          : {})}
        empty={
          <EmptyState
            title={t(search ? 'parts.nothingFound' : 'vouchers.unclaimed.none')}
            hint={t(search ? 'vouchers.nothingFoundHint' : 'vouchers.unclaimed.noneHint')}
          />
        }
      />
      {asked ? (
        <ClaimDialog
          activity={activity}
          members={asked}
          onDone={() => setChosen((before) => without(before, asked, ({ personId }) => personId))}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  )
}

const useColumns = (
  onClaim: ((member: UnclaimedMember) => void) | undefined,
): TableColumnsType<UnclaimedMember> => {
  const { t } = useTranslation()
  const isNarrow = useNarrow(48)
  const wide = { responsive: ['md' as const] }
  const columns: TableColumnsType<UnclaimedMember> = [
    {
      title: t('vouchers.columns.member'),
      key: 'name',
      className: 'unbroken',
      render: (_, member) => (
        <>
          <p>{member.name}</p>
          {isNarrow ? <p className="soft numbers">{member.documentMasked}</p> : null}
        </>
      ),
    },
    {
      title: t('vouchers.columns.document'),
      dataIndex: 'documentMasked',
      className: 'numbers unbroken',
      ...wide,
    },
    { title: t('vouchers.columns.union'), dataIndex: 'unionName', className: 'voucher-union', ...wide },
  ]
  if (!onClaim) return columns
  return [
    ...columns,
    {
      title: t('vouchers.columns.actions'),
      key: 'actions',
      render: (_, member) => (
        <Button
          size="small"
          aria-label={`${t('vouchers.unclaimed.claim')} · ${member.name}`}
          onClick={() => onClaim(member)}
        >
          {t('vouchers.unclaimed.claim')}
        </Button>
      ),
    },
  ]
}
