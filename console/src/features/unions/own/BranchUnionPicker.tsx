import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettled } from '../../../parts/use-settled.ts'
import { useCan, useSession } from '../../../platform/session.ts'

type Choice = { id: string; name: string; superiorName?: string | null }

type BranchUnionPickerProps = {
  id?: string
  value?: string
  onChange?: (id: string) => void
  /** The union chosen at first, shown before any search. */
  chosen: Choice | undefined
  isFixed: boolean
}

/** The own union or, by name, any union below it. */
export const BranchUnionPicker = ({ id, value, onChange, chosen, isFixed }: BranchUnionPickerProps) => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const canSearch = useCan('unions.view_below') && !isFixed
  const [typed, setTyped] = useState('')
  const search = useSettled(typed)
  const found = useQuery({
    queryKey: ['unions', 'branch', session?.union?.id, search],
    queryFn: () => admin.unions.list({ limit: 20, ...(search ? { search } : {}) }),
    enabled: canSearch,
    placeholderData: keepPreviousData,
  })
  const own = session?.union
  const ownChoice = own?.name.includes(search) ? [{ id: own.id, name: own.name }] : []
  const choices: Choice[] = [...ownChoice, ...(found.data?.items ?? [])]
  const isListed = choices.some((choice) => choice.id === chosen?.id)
  const all = !chosen || isListed || search ? choices : [chosen, ...choices]
  return (
    <Select
      {...(id ? { id } : {})}
      value={value}
      disabled={isFixed}
      showSearch={canSearch ? { filterOption: false, onSearch: setTyped, searchValue: typed } : false}
      loading={found.isFetching}
      options={all.map((choice) => ({ value: choice.id, label: choice.name, choice }))}
      labelRender={({ label }) => label ?? chosen?.name}
      notFoundContent={
        <p className="soft" style={{ padding: '0.5rem' }}>
          {t(found.isFetching ? 'parts.searching' : 'parts.noUnionFound')}
        </p>
      }
      optionRender={({ data, label }) => (
        <div style={{ whiteSpace: 'normal' }}>
          <div>{label}</div>
          <div className="soft" style={{ fontSize: '0.8125rem' }}>
            {data.choice.id === own?.id ? t('ownUnion.move.own') : data.choice.superiorName}
          </div>
        </div>
      )}
      onChange={(next) => {
        setTyped('')
        onChange?.(next)
      }}
    />
  )
}
