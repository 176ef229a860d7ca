import { admin } from '@huigong/client'
import type { SuperiorChoice } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from './ErrorState.tsx'
import { useSettled } from './use-settled.ts'

type UnionPickerProps = {
  id?: string
  value?: string | undefined
  onChange?: (id: string | undefined) => void
  /** With everything that is known of the union chosen. */
  onChoice?: (choice: SuperiorChoice | undefined) => void
  /** Name of the union chosen earlier, shown before any search. */
  chosenName?: string | undefined
  placeholder?: string
}

/** Searches a superior union by name as one types; each choice names its level and its own superior. */
export const UnionPicker = ({ id, value, onChange, onChoice, chosenName, placeholder }: UnionPickerProps) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed)
  const [chosen, setChosen] = useState<SuperiorChoice>()
  const found = useQuery({
    queryKey: ['superior-choices', search],
    queryFn: () => admin.unions.listSuperiorChoices({ search }),
    staleTime: 60_000,
  })
  const choices = found.data ?? []
  const options = choices.map((choice) => ({ value: choice.id, label: choice.name, choice }))
  const name = (chosen?.id === value ? chosen?.name : undefined) ?? chosenName ?? ''
  return (
    <Select
      id={id}
      value={value ? { value, label: name } : undefined}
      labelInValue
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      allowClear
      placeholder={placeholder ?? t('parts.searchUnion')}
      loading={found.isFetching}
      options={options}
      notFoundContent={
        found.isError ? (
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <p className="soft" style={{ padding: '0.5rem' }}>
            {found.isFetching ? t('parts.searching') : t('parts.noUnionFound')}
          </p>
        )
      }
      optionRender={(option) => <UnionOption choice={option.data.choice} name={String(option.label)} />}
      onChange={(entry) => {
        const choice = choices.find((candidate) => candidate.id === entry?.value)
        setChosen(choice)
        setTyped('')
        onChange?.(entry?.value)
        onChoice?.(choice)
      }}
    />
  )
}

const UnionOption = ({ choice, name }: { choice?: SuperiorChoice; name: string }) => {
  const { t } = useTranslation()
  return (
    <div style={{ whiteSpace: 'normal' }}>
      <div>{name}</div>
      {choice ? (
        <div className="soft" style={{ fontSize: '0.8125rem' }}>
          {[t(`names.unionLevels.${choice.level}`), choice.superiorName].filter(Boolean).join(' · ')}
        </div>
      ) : null}
    </div>
  )
}
