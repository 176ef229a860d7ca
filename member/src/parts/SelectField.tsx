import { Field, type FieldWords } from './Field.tsx'

export type Option = { value: string; name: string }

type SelectFieldProps = FieldWords & {
  options: readonly Option[]
  value: string
  /** What stands there before anything is chosen; without it the first option is chosen. */
  none?: string
  onChange: (value: string) => void
}

/** One of many: the phone's own list, which every phone shows large. */
export const SelectField = ({ options, value, none, onChange, ...words }: SelectFieldProps) => (
  <Field {...words}>
    {(links) => (
      <select {...links} value={value} onChange={(event) => onChange(event.target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    )}
  </Field>
)
