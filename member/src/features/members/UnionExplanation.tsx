import type { UnionsFound } from '@huigong/contract'
import { useText } from '../../platform/texts.ts'
import { InviteToRegister } from './InviteToRegister.tsx'

type UnionExplanationProps = { explanation: NonNullable<UnionsFound['explanation']>; search: string }

const hints = ['shorter', 'ask', 'register', 'noUnion'] as const

/** Why the own union is not among those found, and what to do (seed 001, section 三.4). */
export const UnionExplanation = ({ explanation, search }: UnionExplanationProps) => {
  const text = useText()
  return (
    <section className="stack" aria-live="polite">
      <h2>{text(`unionSearch.explanations.${explanation}.title`, { search })}</h2>
      <p>{text(`unionSearch.explanations.${explanation}.why`, { search })}</p>
      {explanation === 'not_registered' ? (
        <>
          <ol className="hints">
            {hints.map((hint) => (
              <li key={hint}>{text(`unionSearch.hints.${hint}`)}</li>
            ))}
          </ol>
          <InviteToRegister />
        </>
      ) : null}
    </section>
  )
}
