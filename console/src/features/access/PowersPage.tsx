import { admin } from '@huigong/client'
import type { PowersOnDay } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useAddress } from '../../platform/address.ts'
import { today } from '../../platform/dates.ts'
import { PowersOfUnion } from './PowersOfUnion.tsx'
import '../../parts/filter-bar.css'
import './powers.css'

/** What the reader may do, union by union, on a day; the day is in the address. */
export const PowersPage = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const on = search.on === undefined ? today() : String(search.on)
  const powers = useQuery({
    queryKey: ['powers', on],
    queryFn: () => admin.access.listPowersOnDay({ on }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeader title={t('access.powers.title')} description={t('access.powers.lead')} />
      <DayChoice on={on} />
      {powers.isError ? (
        <ErrorState error={powers.error} onRetry={() => void powers.refetch()} />
      ) : powers.data ? (
        <Unions powers={powers.data} />
      ) : (
        <LoadingState />
      )}
    </>
  )
}

const DayChoice = ({ on }: { on: string }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const id = useId()
  return (
    <search className="filter-bar">
      <div className="filter-field">
        <label htmlFor={id}>{t('access.powers.on')}</label>
        <DatePicker
          id={id}
          value={dayjs(on)}
          allowClear={false}
          maxDate={dayjs(today())}
          onChange={(day) => {
            const chosen = day?.format('YYYY-MM-DD')
            change({ on: chosen === today() ? undefined : chosen })
          }}
        />
      </div>
    </search>
  )
}

const Unions = ({ powers }: { powers: PowersOnDay }) => {
  const { t } = useTranslation()
  if (powers.unions.length === 0) {
    return (
      <div className="panel">
        <EmptyState title={t('access.powers.none')} hint={t('access.powers.noneHint')} />
      </div>
    )
  }
  return (
    <div className="stack">
      {powers.unions.map((union) => (
        <PowersOfUnion key={union.unionId} union={union} />
      ))}
    </div>
  )
}
