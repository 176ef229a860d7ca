import { Field, type FieldWords } from './Field.tsx'

type TextAreaProps = FieldWords & { value: string; maxLength: number; onChange: (value: string) => void }

/** Several lines to type into. */
export const TextArea = ({ value, maxLength, onChange, ...words }: TextAreaProps) => (
  <Field {...words}>
    {(links) => (
      <textarea
        {...links}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)
