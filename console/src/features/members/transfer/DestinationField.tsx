import { admin, errorText } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettled } from '../../../parts/use-settled.ts'
import { useSession } from '../../../platform/session.ts'

type DestinationFieldProps = { id?: string; value?: string; onChange?: (id: string | undefined) => void }
type Choice = { id: string; name: string; superiorName: string | null }

/** Searches the unions that can take members over; a choice names its superior, since many have like names. */
export const DestinationField = ({ id, value, onChange }: DestinationFieldProps) => {
  const { t, i18n } = useTranslation()
  const { data: session } = useSession()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Choice>()
  const search = useSettled(typed)
  const found = useQuery({
    queryKey: ['member-destinations', 'group', session?.union?.id, search],
    queryFn: () => admin.members.listDestinations({ search }),
    enabled: search.length >= 2,
  })
  const choices = found.data ?? []
  const empty = found.isError
    ? errorText(i18n, found.error)
    : t(
        search.length < 2
          ? 'members.transfer.typeMore'
          : found.isFetching
            ? 'parts.searching'
            : 'members.transfer.notFound',
      )
  return (
    <Select
      {...(id ? { id } : {})}
      labelInValue
      allowClear
      value={value ? { value, label: chosen?.name ?? '' } : undefined}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('members.transfer.search')}
      loading={found.isFetching}
      options={choices.map((choice) => ({ value: choice.id, label: choice.name, choice }))}
      optionRender={(option) => <DestinationChoice choice={option.data.choice} />}
      notFoundContent={<p className="soft members-choice-empty">{empty}</p>}
      onChange={(entry) => {
        const choice = choices.find((each) => each.id === entry?.value)
        setChosen(choice)
        setTyped('')
        onChange?.(choice?.id)
      }}
    />
  )
}

const DestinationChoice = ({ choice }: { choice: Choice | undefined }) => (
  <div className="members-choice">
    <div>{choice?.name}</div>
    {choice?.superiorName ? <div className="soft">{choice.superiorName}</div> : null}
  </div>
)
