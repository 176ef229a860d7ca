import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'
import { useCan } from '../../../platform/session.ts'

/** Narrows the list to one union below; the choice is kept in the address. */
export const UnionFilter = ({ unionId }: { unionId: string | undefined }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const isAllowed = useCan('unions.view_below')
  const id = useId()
  const found = useQuery({
    queryKey: ['unions', 'choices', search],
    queryFn: () => admin.unions.list({ limit: 20, ...(search && { search }) }),
    placeholderData: keepPreviousData,
    enabled: isAllowed,
  })
  const chosen = useQuery({
    queryKey: ['unions', 'one', unionId],
    queryFn: () => admin.unions.get({ id: unionId ?? '' }),
    enabled: isAllowed && unionId !== undefined,
  })
  if (!isAllowed) return null
  const listed = (found.data?.items ?? []).map((union) => ({ value: union.id, label: union.name }))
  const isListed = listed.some(({ value }) => value === unionId)
  const own = unionId && !isListed ? [{ value: unionId, label: chosen.data?.name ?? '…' }] : []
  return (
    <div className="filter-field members-union">
      <label htmlFor={id}>{t('members.union')}</label>
      <Select
        id={id}
        value={unionId ?? null}
        options={[...own, ...listed]}
        showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
        allowClear
        placeholder={t('members.anyUnion')}
        loading={found.isFetching}
        notFoundContent={<p className="soft">{t('parts.noUnionFound')}</p>}
        onChange={(next: string | null) => change({ union: next ?? undefined, cursor: undefined })}
      />
    </div>
  )
}
