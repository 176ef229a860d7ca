import { admin } from '@huigong/client'
import type { UnionRow } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar } from '../../parts/FilterBar.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'

/** Direct children, or with a search everything below. */
export const UnionsBelow = () => {
  const { t } = useTranslation()
  const { search: address } = useAddress()
  const search = address.search === undefined ? undefined : String(address.search)
  return (
    <>
      <FilterBar
        fields={[
          {
            kind: 'search',
            key: 'search',
            label: t('unions.searchBelow'),
            placeholder: t('unions.searchBelowPlaceholder'),
          },
        ]}
      />
      <PageTable<UnionRow>
        label={t('administrators.unionsBelow')}
        queryKey={['unions', 'list', 'administrators', search]}
        load={(page) => admin.unions.list({ ...page, ...(search && { search }) })}
        columns={useColumns()}
        rowKey="id"
        empty={
          <EmptyState
            title={t(search ? 'parts.nothingFound' : 'administrators.noUnions')}
            hint={search ? t('administrators.otherWords') : undefined}
          />
        }
      />
    </>
  )
}

const useColumns = (): TableColumnsType<UnionRow> => {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      title: t('administrators.columns.union'),
      render: (_, row) => (
        <Link to="/administrators-below" search={{ unionId: row.id }}>
          {row.name}
        </Link>
      ),
    },
    {
      key: 'level',
      title: t('administrators.columns.level'),
      render: (_, row) => t(`names.unionLevels.${row.level}`),
      responsive: ['md'],
    },
    {
      key: 'superior',
      title: t('administrators.columns.superior'),
      dataIndex: 'superiorName',
      responsive: ['md'],
    },
  ]
}
