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
import { UnionChoices } from './UnionChoices.tsx'
import { UnionExplanation } from './UnionExplanation.tsx'
import './members.css'

/** The server answers no more than this. */
const shown = 20

const searchDraft = createDraft({ search: '' }, { name: 'union-search', without: [] })

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
  const answer = isAsked ? found.data : undefined
  const count = answer?.items.length ?? 0
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
        {count > 0 ? text(count < shown ? 'unionSearch.found' : 'unionSearch.tooMany', { count }) : null}
      </p>
      {answer && !found.isPlaceholderData && (answer.explanation || count === 0) ? (
        <UnionExplanation explanation={answer.explanation ?? 'not_registered'} search={settled} />
      ) : null}
      <UnionChoices unions={answer?.items ?? []} action={action} />
      <UnionChoices unions={answer?.near ?? []} action={action} />
    </search>
  )
}
