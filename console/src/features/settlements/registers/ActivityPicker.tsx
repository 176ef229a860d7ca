import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettled } from '../../../parts/use-settled.ts'
import { formatInstant } from '../../../platform/dates.ts'
import { useSession } from '../../../platform/session.ts'

type ActivityPickerProps = {
  id: string
  value: string | undefined
  onChange: (id: string | undefined) => void
}

/** Activities of the own union, found by title as one types. */
export const ActivityPicker = ({ id, value, onChange }: ActivityPickerProps) => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed)
  const found = useQuery({
    queryKey: ['activities', 'choices', session?.union?.id, search],
    queryFn: () => admin.activities.list({ of: 'own', limit: 50, ...(search ? { search } : {}) }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
  const chosen = useQuery({
    queryKey: ['activities', 'one', value],
    queryFn: () => admin.activities.get({ id: value! }),
    enabled: value !== undefined,
    staleTime: 30_000,
  })
  const options = (found.data?.items ?? []).map((row) => ({
    value: row.id,
    label: row.title,
    time: `${formatInstant(row.startsAt)} – ${formatInstant(row.endsAt)}`,
  }))
  const isListed = options.some((option) => option.value === value)
  const kept = value && !isListed && !search ? [{ value, label: chosen.data?.title ?? '…', time: '' }] : []
  return (
    <Select
      id={id}
      value={value}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('registers.search')}
      loading={found.isFetching}
      options={[...kept, ...options]}
      optionRender={(option) => (
        <>
          <p>{option.label}</p>
          <p className="soft numbers">{option.data.time}</p>
        </>
      )}
      notFoundContent={
        <p className="soft" style={{ padding: '0.5rem' }}>
          {t(found.isFetching ? 'parts.searching' : 'registers.noActivity')}
        </p>
      }
      onChange={(next: string | undefined) => {
        setTyped('')
        onChange(next)
      }}
    />
  )
}
