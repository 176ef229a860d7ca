import type { ManagedUnion } from '@huigong/contract'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useSettled } from '../../platform/settled.ts'
import { useText } from '../../platform/texts.ts'
import '../members/members.css'
import { useManagedUnions } from './managed-unions.ts'

/** A search is offered from this many unions on. */
const many = 8

type ManagedUnionChoiceProps = {
  action: (union: ManagedUnion) => ReactNode
}

/** The unions that one manages, each with what can be done with it. */
export const ManagedUnionChoice = ({ action }: ManagedUnionChoiceProps) => {
  const text = useText()
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim(), 350)
  const { unions, ...list } = useManagedUnions(settled)
  const isMany = search !== '' || list.hasNextPage || unions.length >= many
  return (
    <div className="stack">
      {list.isPending ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {isMany ? (
        <TextField
          label={text('management.search')}
          type="search"
          autoComplete="off"
          maxLength={60}
          value={search}
          onChange={setSearch}
        />
      ) : null}
      {list.isSuccess && unions.length === 0 ? (
        <p role="status">{text(search ? 'management.notFound' : 'management.none')}</p>
      ) : null}
      <ul className="union-list">
        {unions.map((union) => (
          <li key={union.id} className="union-found">
            <h2>{union.name}</h2>
            <p className="soft">
              {[...union.roles.map((role) => text(`names.roles.${role}`)), union.superiorName]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {action(union)}
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button kind="plain" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('parts.more')}
        </Button>
      ) : null}
    </div>
  )
}
