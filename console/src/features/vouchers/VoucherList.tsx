import { PrinterOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import { type ActivityDetail, type StaffVoucher, voucherStatuses } from '@huigong/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar, type FilterField } from '../../parts/FilterBar.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { usePersonSearch } from '../../platform/person-search.ts'
import { without, withPage } from './chosen-rows.ts'
import { PrintDialog } from './print/PrintDialog.tsx'
import { VoidDialog } from './VoidDialog.tsx'
import { useVoucherColumns } from './voucher-columns.tsx'
import './vouchers.css'

/** 领取名单: who has which voucher, and what became of it. */
export const VoucherList = ({ activity }: { activity: ActivityDetail }) => (
  <RequirePermission may="activities.manage">
    <Vouchers activity={activity} />
  </RequirePermission>
)

const Vouchers = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const people = usePersonSearch()
  const [chosen, setChosen] = useState<StaffVoucher[]>([])
  const [rows, setRows] = useState<readonly StaffVoucher[]>([])
  const [voided, setVoided] = useState<StaffVoucher>()
  const [printed, setPrinted] = useState<StaffVoucher[]>()
  const status = voucherStatuses.find((each) => each === search.status)
  const campaignId = activity.prizes.find((prize) => prize.campaignId === search.campaignId)?.campaignId
  const query = {
    ...(people.text && { search: people.text }),
    ...(status && { status }),
    ...(campaignId && { campaignId }),
  }
  const isFiltered = Object.keys(query).length > 0
  const columns = useVoucherColumns({ onVoid: setVoided, onPrint: (voucher) => setPrinted([voucher]) })
  return (
    <>
      <FilterBar fields={useFilters(activity, people)}>
        <Button onClick={() => setChosen((before) => withPage(before, rows.filter(isPrintable), idOf))}>
          {t('vouchers.choosePage')}
        </Button>
        <Button
          icon={<PrinterOutlined aria-hidden />}
          disabled={chosen.length === 0}
          onClick={() => setPrinted(chosen)}
        >
          {chosen.length === 0
            ? t('vouchers.printSome')
            : t('vouchers.printChosen', { number: chosen.length })}
        </Button>
      </FilterBar>
      <PageTable<StaffVoucher>
        label={t('activities.tabs.vouchers')}
        queryKey={['vouchers', activity.id, query]}
        load={(page) => admin.vouchers.list({ id: activity.id, ...page, ...query })}
        columns={columns}
        rowKey="id"
        onRows={setRows}
        selection={{
          selectedRowKeys: chosen.map(({ id }) => id),
          preserveSelectedRowKeys: true,
          // The header would stand twice, hidden and reachable.
          hideSelectAll: true,
          onChange: (_, rows) => setChosen(rows.filter(Boolean)),
          getCheckboxProps: (voucher) => ({
            disabled: !voucher.abilities.print,
            'aria-label': t('vouchers.choose', { name: voucher.name, item: voucher.campaignName }),
          }),
        }}
        empty={
          isFiltered ? (
            <EmptyState title={t('parts.nothingFound')} hint={t('vouchers.nothingFoundHint')} />
          ) : (
            <EmptyState title={t('vouchers.none')} hint={t('vouchers.noneHint')} />
          )
        }
      />
      {voided ? (
        <VoidDialog activityId={activity.id} voucher={voided} onClose={() => setVoided(undefined)} />
      ) : null}
      {printed ? (
        <PrintDialog
          activityId={activity.id}
          vouchers={printed}
          onDone={() => setChosen((before) => without(before, printed, idOf))}
          onClose={() => setPrinted(undefined)}
        />
      ) : null}
    </>
  )
}

const isPrintable = ({ abilities }: StaffVoucher) => abilities.print
const idOf = ({ id }: StaffVoucher) => id

const useFilters = (activity: ActivityDetail, people: ReturnType<typeof usePersonSearch>): FilterField[] => {
  const { t } = useTranslation()
  const status: FilterField = {
    kind: 'select',
    key: 'status',
    label: t('vouchers.columns.status'),
    options: voucherStatuses.map((each) => ({ value: each, label: t(`names.voucherStatuses.${each}`) })),
  }
  const prize: FilterField = {
    kind: 'select',
    key: 'campaignId',
    label: t('vouchers.columns.item'),
    options: activity.prizes.map(({ campaignId, name }) => ({ value: campaignId, label: name })),
  }
  return [
    { kind: 'person', key: 'search', label: t('vouchers.search'), search: people },
    status,
    ...(activity.prizes.length > 1 ? [prize] : []),
  ]
}
