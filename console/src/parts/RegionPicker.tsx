import { errorText, open } from '@huigong/client'
import type { Region } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Cascader, type CascaderProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './region-picker.css'

type RegionPickerProps = {
  id?: string
  /** Code of the region, at whatever level one stops. */
  value?: string | null | undefined
  onChange?: (code: string | null) => void
  onChoice?: (region: { code: string; name: string } | null) => void
  /** Name of the region chosen earlier, shown before any is loaded. */
  chosenName?: string | null | undefined
}

type Option = { value: string; label: string; isLeaf: boolean; children?: Option[] }

/** Regions from province to street; each level is read when the one above it is opened. */
export const RegionPicker = ({ id, value, onChange, onChoice, chosenName }: RegionPickerProps) => {
  const { t, i18n } = useTranslation()
  const regions = useRegions()
  const [options, setOptions] = useState<Option[]>([])
  const [failure, setFailure] = useState<unknown>()
  const [path, setPath] = useState<{ codes: string[]; names: string[] }>()
  const load = async (parent?: Option) => {
    try {
      const children = (await regions(parent?.value)).map(optionOf)
      setFailure(undefined)
      setOptions((before) => (parent ? grown(before, parent.value, children) : children))
    } catch (error) {
      setFailure(error)
    }
  }
  const choose: CascaderProps<Option>['onChange'] = (codes, chosen) => {
    const names = (chosen ?? []).map(({ label }) => label)
    const code = codes?.at(-1)
    const region = code === undefined ? null : { code: String(code), name: names.at(-1) ?? '' }
    setPath(region ? { codes: codes.map(String), names } : undefined)
    onChange?.(region?.code ?? null)
    onChoice?.(region)
  }
  const isPathOfValue = path?.codes.at(-1) === value
  return (
    <Cascader<Option>
      id={id}
      options={options}
      value={value ? (isPathOfValue && path ? path.codes : [value]) : []}
      displayRender={() => (isPathOfValue && path ? path.names.join(' / ') : (chosenName ?? value ?? ''))}
      changeOnSelect
      classNames={{ popup: { root: 'region-popup' } }}
      allowClear
      placeholder={t('parts.region')}
      notFoundContent={
        <p className="soft" style={{ padding: '0.5rem' }}>
          {failure ? errorText(i18n, failure) : t('parts.loading')}
        </p>
      }
      loadData={(chosen) => void load(chosen.at(-1))}
      onOpenChange={(isOpen) => {
        if (isOpen && options.length === 0) void load()
      }}
      onChange={choose}
    />
  )
}

const useRegions = () => {
  const client = useQueryClient()
  return (parentCode: string | undefined): Promise<Region[]> =>
    client.fetchQuery({
      queryKey: ['regions', parentCode ?? null],
      queryFn: () => open.regions.list(parentCode === undefined ? {} : { parentCode }),
      staleTime: Number.POSITIVE_INFINITY,
    })
}

const optionOf = ({ code, name, hasChildren }: Region): Option => ({
  value: code,
  label: name,
  isLeaf: !hasChildren,
})

const grown = (options: Option[], code: string, children: Option[]): Option[] =>
  options.map((option) => {
    if (option.value === code) return { ...option, children }
    return option.children ? { ...option, children: grown(option.children, code, children) } : option
  })
