import { member } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useSettled } from '../../platform/settled.ts'
import { useText } from '../../platform/texts.ts'
import '../members/members.css'
import { cancellationDraft, changeCancellation } from './cancellation-draft.ts'
import { managedKey, useManaged } from './management.ts'

/** Which union takes the members over: nobody loses the membership because a union ends. */
export const Destination = () => {
  const text = useText()
  const { destination } = cancellationDraft.useDraft()
  if (!destination) return <DestinationSearch />
  return (
    <section className="stack">
      <div>
        <p className="soft small">{text('cancellation.destination')}</p>
        <h2>{destination.name}</h2>
      </div>
      <Button kind="plain" onClick={() => changeCancellation({ destination: null })}>
        {text('cancellation.otherDestination')}
      </Button>
    </section>
  )
}

const DestinationSearch = () => {
  const text = useText()
  const { unionId } = useManaged()
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim(), 350)
  const found = useQuery({
    queryKey: managedKey(unionId, 'destinations', settled),
    queryFn: () => member.management.listDestinations({ search: settled }),
    placeholderData: keepPreviousData,
  })
  return (
    <search className="stack">
      <h2>{text('cancellation.chooseDestination')}</h2>
      <p>{text('cancellation.destinationWhy')}</p>
      <TextField
        label={text('cancellation.searchDestination')}
        type="search"
        autoComplete="off"
        maxLength={60}
        value={search}
        onChange={setSearch}
      />
      {found.error ? <FailureMessage error={found.error} onRetry={() => found.refetch()} /> : null}
      <p role="status" className="soft">
        {found.data?.length === 0 ? text('cancellation.noDestination') : null}
      </p>
      <ul className="union-list">
        {found.data?.map((union) => (
          <li key={union.id} className="union-found">
            <h3>{union.name}</h3>
            <Button kind="plain" onClick={() => changeCancellation({ destination: union })}>
              {text('cancellation.chooseThis')}
            </Button>
          </li>
        ))}
      </ul>
    </search>
  )
}
