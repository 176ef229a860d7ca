import { EmptyState } from '../../parts/EmptyState.tsx'
import { useText } from '../../platform/texts.ts'

const hints = ['shorter', 'otherName', 'notRegistered'] as const

/** Why a union may not be found, and what to do (seed 001, section 三.4). */
export const UnionNotFound = ({ search }: { search: string }) => {
  const text = useText()
  return (
    <EmptyState title={text('unionSearch.none', { search })}>
      <ol className="hints">
        {hints.map((hint) => (
          <li key={hint}>{text(`unionSearch.hints.${hint}`)}</li>
        ))}
      </ol>
    </EmptyState>
  )
}
