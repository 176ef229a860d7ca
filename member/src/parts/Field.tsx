import { type ReactNode, useId } from 'react'
import { useText } from '../platform/texts.ts'
import './fields.css'

export type FieldWords = {
  label: string
  isOptional?: boolean
  hint?: string
  good?: string
  problem?: string
}

/** What the control inside a field must carry so that label, hint and problem belong to it. */
type FieldLinks = {
  id: string
  'aria-describedby': string
  'aria-invalid': boolean
  className: string
}

type FieldProps = FieldWords & { children: (links: FieldLinks) => ReactNode }

export const Field = ({ label, isOptional, hint, good, problem, children }: FieldProps) => {
  const text = useText()
  const id = useId()
  const wordsId = `${id}-words`
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {isOptional ? <span className="field-optional">{text('parts.optional')}</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': wordsId,
        'aria-invalid': Boolean(problem),
        className: 'field-input',
      })}
      <div id={wordsId} aria-live="polite">
        {problem ? <p className="field-problem">{problem}</p> : null}
        {!problem && good ? <p className="field-good">{good}</p> : null}
        {!problem && !good && hint ? <p className="field-hint">{hint}</p> : null}
      </div>
    </div>
  )
}
