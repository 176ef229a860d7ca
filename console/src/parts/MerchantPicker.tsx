import { admin } from '@huigong/client'
import type { MerchantRow } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { useSettled } from './use-settled.ts'

type MerchantPickerProps = {
  id?: string
  value?: string | undefined
  onChange?: (id: string | undefined) => void
  /** Name of the merchant chosen earlier, shown before any search. */
  chosenName?: string | undefined
  /** Not offered: they are chosen already. */
  without?: readonly string[]
  placeholder?: string
  disabled?: boolean
  status?: 'error'
  /** Id of the text that says what is wrong. */
  describedBy?: string
}

/** Merchants of the own union and, under a heading of their own, those of its superiors. */
export const MerchantPicker = (props: MerchantPickerProps) => {
  const { t } = useTranslation()
  const { value, onChange, without = [], placeholder, disabled = false } = props
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ id: string; name: string }>()
  const search = useSettled(typed)
  const own = useMerchants('own', search)
  const superiors = useMerchants('superiors', search)
  const optionsOf = (rows: readonly MerchantRow[]) =>
    rows.filter(({ id }) => !without.includes(id)).map(({ id, name }) => ({ value: id, label: name }))
  const groups = [
    { label: t('parts.ownMerchants'), options: optionsOf(own.data?.items ?? []) },
    { label: t('parts.superiorsMerchants'), options: optionsOf(superiors.data?.items ?? []) },
  ].filter(({ options }) => options.length > 0)
  const isListed = groups.some(({ options }) => options.some((option) => option.value === value))
  const known = chosen && chosen.id === value ? chosen.name : props.chosenName
  const unlisted = useMerchant(value, !isListed && own.isSuccess && superiors.isSuccess && !known)
  const name = known ?? unlisted.data?.name
  const kept = value && !isListed && !search ? [{ value, label: name ?? '…' }] : []
  const isFetching = own.isFetching || superiors.isFetching
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      value={value}
      disabled={disabled}
      {...(props.status ? { status: props.status } : {})}
      aria-describedby={props.describedBy}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={placeholder ?? t('parts.searchMerchant')}
      loading={isFetching}
      options={[...kept, ...groups]}
      notFoundContent={
        <p className="soft" style={{ padding: '0.5rem' }}>
          {t(isFetching ? 'parts.searching' : 'parts.noMerchantFound')}
        </p>
      }
      onChange={(next, option) => {
        setTyped('')
        const label = option && !Array.isArray(option) && 'label' in option ? String(option.label) : undefined
        setChosen(next && label ? { id: next, name: label } : undefined)
        onChange?.(next)
      }}
    />
  )
}

/** One that an address names and the first page does not have. */
const useMerchant = (id: string | undefined, isAsked: boolean) =>
  useQuery({
    queryKey: ['merchant', id],
    queryFn: () => admin.merchants.get({ id: id! }),
    enabled: id !== undefined && isAsked,
    staleTime: 30_000,
  })

const useMerchants = (of: 'own' | 'superiors', search: string) => {
  const { data: session } = useSession()
  return useQuery({
    queryKey: ['merchants', 'choices', session?.union?.id, of, search],
    queryFn: () => admin.merchants.list({ of, limit: 50, ...(search ? { search } : {}) }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}
