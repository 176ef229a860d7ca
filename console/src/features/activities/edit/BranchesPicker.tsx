import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettled } from '../../../parts/use-settled.ts'
import { useSession } from '../../../platform/session.ts'

type Branch = { id: string; name: string }

type BranchesPickerProps = {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
  /** Names of those chosen earlier. */
  known: readonly Branch[]
}

/** Unions below whose members may take part, each with everything below it. */
export const BranchesPicker = ({ id, value = [], onChange, known }: BranchesPickerProps) => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const [typed, setTyped] = useState('')
  const [names, setNames] = useState(() => new Map(known.map((branch) => [branch.id, branch.name])))
  const search = useSettled(typed)
  const found = useQuery({
    queryKey: ['unions', 'branches', session?.union?.id, search],
    queryFn: () => admin.unions.list({ limit: 50, ...(search ? { search } : {}) }),
    placeholderData: keepPreviousData,
  })
  const listed = (found.data?.items ?? []).filter((union) => union.id !== session?.union?.id)
  const kept = value
    .filter((chosen) => !listed.some((union) => union.id === chosen))
    .map((chosen) => ({ value: chosen, label: names.get(chosen) ?? '…', superiorName: null }))
  const options = listed.map((union) => ({
    value: union.id,
    label: union.name,
    superiorName: union.superiorName,
  }))
  return (
    <Select
      mode="multiple"
      {...(id ? { id } : {})}
      value={value}
      maxCount={200}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('parts.searchUnion')}
      loading={found.isFetching}
      options={[...kept, ...options]}
      notFoundContent={
        <p className="soft" style={{ padding: '0.5rem' }}>
          {t(found.isFetching ? 'parts.searching' : 'parts.noUnionFound')}
        </p>
      }
      optionRender={({ data, label }) => (
        <div style={{ whiteSpace: 'normal' }}>
          <div>{label}</div>
          <div className="soft" style={{ fontSize: '0.8125rem' }}>
            {data.superiorName}
          </div>
        </div>
      )}
      onChange={(ids) => {
        const added = listed.filter((union) => ids.includes(union.id))
        setNames((before) => new Map([...before, ...added.map((union) => [union.id, union.name] as const)]))
        setTyped('')
        onChange?.(ids)
      }}
    />
  )
}
