import { DownloadOutlined } from '@ant-design/icons'
import { memberStatisticsUrl } from '@huigong/client'
import { Button, DatePicker, Segmented } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../platform/address.ts'
import { today } from '../../platform/dates.ts'
import { presets, rangeOf, useTimeRange } from './time-range.ts'
import '../../parts/filter-bar.css'

export type Scope = 'own' | 'below'

/** From when to when, and of whom; the export takes the same. */
export const RangeBar = ({ isAboveBase, scope }: { isAboveBase: boolean; scope: Scope }) => {
  const { t, i18n } = useTranslation()
  const { change } = useAddress()
  const { range, preset, set } = useTimeRange()
  const id = useId()
  return (
    <search className="filter-bar">
      <Segmented<string>
        aria-label={t('statistics.range.label')}
        value={preset ?? 'custom'}
        options={[
          ...presets.map((each) => ({ value: each, label: t(`statistics.range.${each}`) })),
          ...(preset ? [] : [{ value: 'custom', label: t('statistics.range.custom') }]),
        ]}
        onChange={(value) => {
          const chosen = presets.find((each) => each === value)
          if (chosen) set(rangeOf(chosen))
        }}
      />
      <div className="filter-field filter-field-dates">
        <label htmlFor={id}>{t('statistics.range.days')}</label>
        <label htmlFor={`${id}-end`} className="visually-hidden">
          {`${t('statistics.range.days')} ${t('parts.until')}`}
        </label>
        <DatePicker.RangePicker
          id={{ start: id, end: `${id}-end` }}
          value={[dayjs(range.from), dayjs(range.to)]}
          allowClear={false}
          minDate={dayjs(today()).subtract(10, 'year')}
          maxDate={dayjs(today())}
          onChange={(days) => {
            const [from, to] = days ?? []
            if (from && to) set({ from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') })
          }}
        />
      </div>
      {isAboveBase ? (
        <Segmented<Scope>
          aria-label={t('statistics.scope.label')}
          value={scope}
          options={(['below', 'own'] as const).map((value) => ({
            value,
            label: t(`statistics.scope.${value}`),
          }))}
          onChange={(next) => change({ scope: next === 'below' ? undefined : next, cursor: undefined })}
        />
      ) : null}
      <div className="filter-bar-actions">
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={memberStatisticsUrl({ ...range, scope }, i18n.language)}
          download
        >
          {t('statistics.export')}
        </Button>
      </div>
    </search>
  )
}
