import { admin, errorText } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettled } from '../../../parts/use-settled.ts'
import { useSession } from '../../../platform/session.ts'

type Destination = { id: string; name: string }

type DestinationPickerProps = {
  value: Destination | undefined
  problem: unknown
  onChange: (destination: Destination | undefined) => void
}

/** The union that takes the members of a cancelled one over. */
export const DestinationPicker = ({ value, problem, onChange }: DestinationPickerProps) => {
  const { t, i18n } = useTranslation()
  const { data: session } = useSession()
  const id = useId()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed)
  const found = useQuery({
    queryKey: ['member-destinations', session?.union?.id, search],
    queryFn: () => admin.unionApplications.listDestinations({ search }),
    placeholderData: keepPreviousData,
  })
  const choices = found.data ?? []
  const failure = problem ?? found.error
  return (
    <div className="own-note">
      <label htmlFor={id}>{t('ownUnion.cancellation.destination')}</label>
      <Select
        id={id}
        labelInValue
        allowClear
        value={value ? { value: value.id, label: value.name } : undefined}
        showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
        placeholder={t('ownUnion.cancellation.searchDestination')}
        loading={found.isFetching}
        options={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
        status={failure ? 'error' : ''}
        aria-describedby={`${id}-hint`}
        notFoundContent={
          <p className="soft" style={{ padding: '0.5rem' }}>
            {t(found.isFetching ? 'parts.searching' : 'ownUnion.cancellation.noDestinationFound')}
          </p>
        }
        onChange={(entry) => {
          setTyped('')
          onChange(choices.find((choice) => choice.id === entry?.value))
        }}
      />
      <span id={`${id}-hint`} className="soft">
        {t('ownUnion.cancellation.destinationHint')}
      </span>
      {failure ? (
        <span className="own-problem" role="alert">
          {errorText(i18n, failure)}
        </span>
      ) : null}
    </div>
  )
}
