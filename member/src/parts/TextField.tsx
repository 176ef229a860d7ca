import type { InputHTMLAttributes, Ref } from 'react'
import { Field, type FieldWords } from './Field.tsx'

type TextFieldProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id' | 'className'> & {
    value: string
    onChange: (value: string) => void
    ref?: Ref<HTMLInputElement>
  }

/** A line to type into; other attributes go to the input. */
export const TextField = ({ label, isOptional, hint, good, problem, onChange, ...rest }: TextFieldProps) => (
  <Field label={label} isOptional={isOptional} hint={hint} good={good} problem={problem}>
    {(links) => <input type="text" {...rest} {...links} onChange={(event) => onChange(event.target.value)} />}
  </Field>
)
