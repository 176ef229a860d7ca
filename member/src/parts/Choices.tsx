import { useId } from 'react'
import './fields.css'

type ChoicesProps<Value extends string> = {
  label: string
  isLabelHidden?: boolean
  options: readonly { value: Value; name: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export const Choices = <Value extends string>({
  label,
  isLabelHidden,
  options,
  value,
  onChange,
}: ChoicesProps<Value>) => {
  const name = useId()
  return (
    <fieldset className="field">
      <legend className={isLabelHidden ? 'hidden-words' : 'field-label'}>{label}</legend>
      <div className="choices">
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
