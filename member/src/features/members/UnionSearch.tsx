import { member } from '@huigong/client'
import type { UnionChoice } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { createDraft } from '../../platform/draft.ts'
import { useSettled } from '../../platform/settled.ts'
import { useText } from '../../platform/texts.ts'
import { UnionNotFound } from './UnionNotFound.tsx'
import './members.css'

/** The server answers no more than this. */
const shown = 20

const searchDraft = createDraft({ search: '' })

/** Finds unions by name while it is typed; `action` is what can be done with one that takes members. */
export const UnionSearch = ({ action }: { action: (union: UnionChoice) => ReactNode }) => {
  const text = useText()
  const { search } = searchDraft.useDraft()
  const settled = useSettled(search.trim(), 350)
  const isAsked = [...settled].length >= 2
  const found = useQuery({
    queryKey: ['union-search', settled],
    queryFn: () => member.members.searchUnions({ search: settled }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  })
  const unions = isAsked ? found.data : undefined
  return (
    <search className="stack">
      <TextField
        label={text('unionSearch.label')}
        hint={text('unionSearch.hint')}
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={60}
        value={search}
        onChange={(next) => searchDraft.change({ search: next })}
      />
      {isAsked && found.isLoading ? <Loading /> : null}
      {isAsked && found.error ? <FailureMessage error={found.error} onRetry={() => found.refetch()} /> : null}
      <p role="status" className="soft">
        {unions && unions.length > 0
          ? text(unions.length < shown ? 'unionSearch.found' : 'unionSearch.tooMany', {
              count: unions.length,
            })
          : null}
      </p>
      {unions?.length === 0 && !found.isPlaceholderData ? <UnionNotFound search={settled} /> : null}
      <ul className="union-list">
        {unions?.map((union) => (
          <li key={union.id} className="union-found">
            <h2>{union.name}</h2>
            {union.superiorName ? (
              <p className="soft">{text('unionSearch.superior', { name: union.superiorName })}</p>
            ) : null}
            {union.regionName ? <p className="soft">{union.regionName}</p> : null}
            {union.canJoin ? action(union) : <p>{text('unionSearch.notDirect')}</p>}
          </li>
        ))}
      </ul>
    </search>
  )
}
