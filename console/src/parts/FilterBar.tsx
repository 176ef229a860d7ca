import { Button, DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../platform/address.ts'
import type { PersonSearch } from '../platform/person-search.ts'
import './filter-bar.css'

export type FilterField =
  | { kind: 'search'; key: string; label: string; placeholder?: string }
  /** Search for people: numbers that tell who somebody is stay out of the address. */
  | { kind: 'person'; key: string; label: string; placeholder?: string; search: PersonSearch }
  | {
      kind: 'select'
      key: string
      label: string
      options: { value: string; label: string }[]
      allLabel?: string
    }
  | { kind: 'dates'; from: string; until: string; label: string }

type FilterBarProps = {
  fields: FilterField[]
  /** Of filters among the children: they count and are cleared too. */
  furtherKeys?: readonly string[]
  children?: ReactNode
}

/** Filters that live in the address: a chosen value applies at once, typed text at Enter, and a list starts anew. */
export const FilterBar = ({ fields, furtherKeys = [], children }: FilterBarProps) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const own = fields.flatMap((field) => (field.kind === 'dates' ? [field.from, field.until] : [field.key]))
  const keys = [...own, ...furtherKeys]
  const people = fields.flatMap((field) => (field.kind === 'person' ? [field.search] : []))
  const isFiltered = keys.some((key) => search[key] !== undefined) || people.some(({ isHidden }) => isHidden)
  const clear = () => {
    for (const person of people) if (person.isHidden) person.set('')
    change({ ...Object.fromEntries(keys.map((key) => [key, undefined])), cursor: undefined })
  }
  return (
    <search className="filter-bar">
      {fields.map((field) => (
        <FilterControl key={field.kind === 'dates' ? field.from : field.key} field={field} />
      ))}
      {isFiltered ? <Button onClick={clear}>{t('parts.clearFilters')}</Button> : null}
      {children ? <div className="filter-bar-actions">{children}</div> : null}
    </search>
  )
}

const FilterControl = ({ field }: { field: FilterField }) => {
  if (field.kind === 'search') return <AddressSearch field={field} />
  if (field.kind === 'person')
    return <SearchControl field={field} applied={field.search.text ?? ''} apply={field.search.set} />
  if (field.kind === 'select') return <SelectControl field={field} />
  return <DatesControl field={field} />
}

const AddressSearch = ({ field }: { field: Extract<FilterField, { kind: 'search' }> }) => {
  const { search, change } = useAddress()
  const applied = String(search[field.key] ?? '')
  const apply = (text: string) => change({ [field.key]: text || undefined, cursor: undefined })
  return <SearchControl field={field} applied={applied} apply={apply} />
}

type SearchControlProps = {
  field: { label: string; placeholder?: string }
  applied: string
  apply: (text: string) => void
}

const SearchControl = ({ field, applied, apply }: SearchControlProps) => {
  const [typed, setTyped] = useState(applied)
  const id = useId()
  useEffect(() => setTyped(applied), [applied])
  return (
    <div className="filter-field filter-field-search">
      <label htmlFor={id}>{field.label}</label>
      <Input.Search
        id={id}
        value={typed}
        maxLength={60}
        allowClear
        placeholder={field.placeholder}
        onChange={(event) => setTyped(event.target.value)}
        onSearch={(text) => {
          if (text.trim() !== applied) apply(text.trim())
        }}
      />
    </div>
  )
}

const SelectControl = ({ field }: { field: Extract<FilterField, { kind: 'select' }> }) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const id = useId()
  const all = { value: '', label: field.allLabel ?? t('parts.all') }
  return (
    <div className="filter-field">
      <label htmlFor={id}>{field.label}</label>
      <Select
        id={id}
        value={String(search[field.key] ?? '')}
        options={[all, ...field.options]}
        popupMatchSelectWidth={false}
        onChange={(value) => change({ [field.key]: value || undefined, cursor: undefined })}
      />
    </div>
  )
}

const DatesControl = ({ field }: { field: Extract<FilterField, { kind: 'dates' }> }) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const id = useId()
  const dayOf = (key: string) => (search[key] ? dayjs(String(search[key])) : null)
  return (
    <div className="filter-field filter-field-dates">
      <label htmlFor={id}>{field.label}</label>
      <label htmlFor={`${id}-end`} className="visually-hidden">
        {`${field.label} ${t('parts.until')}`}
      </label>
      <DatePicker.RangePicker
        id={{ start: id, end: `${id}-end` }}
        value={[dayOf(field.from), dayOf(field.until)]}
        placeholder={[t('parts.from'), t('parts.until')]}
        allowEmpty
        onChange={(days) =>
          change({
            [field.from]: days?.[0]?.format('YYYY-MM-DD'),
            [field.until]: days?.[1]?.format('YYYY-MM-DD'),
            cursor: undefined,
          })
        }
      />
    </div>
  )
}
