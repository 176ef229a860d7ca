import type { UnionChoice } from '@huigong/contract'
import type { ReactNode } from 'react'
import { useText } from '../../platform/texts.ts'

type UnionChoicesProps = { unions: readonly UnionChoice[]; action: (union: UnionChoice) => ReactNode }

/** Unions that were found; one that takes no members says why. */
export const UnionChoices = ({ unions, action }: UnionChoicesProps) => {
  const text = useText()
  if (unions.length === 0) return null
  return (
    <ul className="union-list">
      {unions.map((union) => (
        <li key={union.id} className="union-found">
          <h2>{union.name}</h2>
          {union.superiorName ? (
            <p className="soft">{text('unionSearch.superior', { name: union.superiorName })}</p>
          ) : null}
          {union.regionName ? <p className="soft">{union.regionName}</p> : null}
          {union.canJoin ? (
            action(union)
          ) : (
            <>
              <p>{text(`unionSearch.refusals.${union.refusal ?? 'above_base'}`)}</p>
              {union.officePhone ? <CallUnion phone={union.officePhone} /> : null}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A line and not a button: there may be twenty of them. */
const CallUnion = ({ phone }: { phone: string }) => {
  const text = useText()
  return (
    <a className="text-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {text('parts.call', { phone })}
    </a>
  )
}
