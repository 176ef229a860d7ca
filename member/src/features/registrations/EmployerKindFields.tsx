import { economicKinds } from '@huigong/contract/code-lists/economic-kinds'
import { employerNatures } from '@huigong/contract/code-lists/employer-natures'
import { industries } from '@huigong/contract/code-lists/industries'
import { useCodeOptions } from '../../parts/code-options.ts'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { YesOrNo } from '../../parts/YesOrNo.tsx'
import { useText } from '../../platform/texts.ts'
import type { EmployerDraft } from './registration-draft.ts'

type EmployerKindFieldsProps = {
  employer: EmployerDraft
  problemOf: (field: keyof EmployerDraft) => string | undefined
  onChange: (part: Partial<EmployerDraft>) => void
}

const lists = [
  ['nature', employerNatures],
  ['economicKind', economicKinds],
  ['industry', industries],
] as const

/** What sort of employer it is, by the national code lists, and the collective contract. */
export const EmployerKindFields = ({ employer, problemOf, onChange }: EmployerKindFieldsProps) => {
  const text = useText()
  const optionsOf = useCodeOptions()
  return (
    <>
      {lists.map(([field, list]) => (
        <SelectField
          key={field}
          label={text(`names.employerFields.${field}`)}
          isOptional={field === 'industry'}
          none={text('registration.choose')}
          options={optionsOf(list)}
          value={employer[field]}
          problem={problemOf(field)}
          onChange={(code) => onChange({ [field]: code })}
        />
      ))}
      <YesOrNo
        label={text('names.employerFields.hasWageBargaining')}
        value={employer.hasWageBargaining}
        problem={problemOf('hasWageBargaining')}
        onChange={(hasWageBargaining) => onChange({ hasWageBargaining })}
      />
      {employer.hasWageBargaining === 'yes' ? (
        <TextField
          label={text('names.employerFields.agreementUntil')}
          hint={text('registration.employer.untilHint')}
          type="date"
          value={employer.agreementUntil}
          problem={problemOf('agreementUntil')}
          onChange={(agreementUntil) => onChange({ agreementUntil })}
        />
      ) : null}
    </>
  )
}
