import { useId } from 'react'
import './fields.css'

type ChoicesProps<Value extends string> = {
  label: string
  isLabelHidden?: boolean
  hint?: string
  problem?: string
  options: readonly { value: Exclude<Value, ''>; name: string }[]
  value: Value
  onChange: (value: Exclude<Value, ''>) => void
}

/** One of a few, all in sight. */
export const Choices = <Value extends string>({
  label,
  isLabelHidden,
  hint,
  problem,
  options,
  value,
  onChange,
}: ChoicesProps<Value>) => {
  const name = useId()
  const wordsId = `${name}-words`
  return (
    <fieldset className="field" aria-describedby={wordsId}>
      <legend className={isLabelHidden ? 'hidden-words' : 'field-label'}>{label}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      <div className="choices">
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              data-wrong={Boolean(problem) || undefined}
              onChange={() => onChange(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
      <div id={wordsId} aria-live="polite">
        {problem ? <p className="field-problem">{problem}</p> : null}
      </div>
    </fieldset>
  )
}
