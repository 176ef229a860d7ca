import { useState } from 'react'
import { Choices } from '../../parts/Choices.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useText } from '../../platform/texts.ts'
import { joinDraft } from './join-draft.ts'
import { useUnionEmployers } from './union-employers.ts'

/** No more than these stand in sight; more go into the phone's own list. */
const inSight = 4
const other = 'other'

/** The own employer among the union's, or its name typed where it is not listed. */
export const EmployerChoice = () => {
  const text = useText()
  const { unionId, employerId, employerName } = joinDraft.useDraft()
  const employers = useUnionEmployers(unionId)
  const [isTyping, setTyping] = useState(employerName !== '')
  const listed = employers.data ?? []
  const options = [
    ...listed.map(({ id, name }) => ({ value: id, name })),
    { value: other, name: text('joining.notListed') },
  ]
  const value = employerId ?? (isTyping ? other : '')
  const choose = (choice: string) => {
    setTyping(choice === other)
    joinDraft.change({ employerId: choice === other || choice === '' ? null : choice })
  }
  const mustType = listed.length === 0 || value === other
  if (employers.isLoading) return <Loading />
  return (
    <>
      {listed.length > inSight ? (
        <SelectField
          label={text('joining.employer')}
          isOptional
          none={text('joining.chooseEmployer')}
          options={options}
          value={value}
          onChange={choose}
        />
      ) : listed.length > 0 ? (
        <Choices
          label={`${text('joining.employer')}${text('parts.optional')}`}
          options={options}
          value={value}
          onChange={choose}
        />
      ) : null}
      {mustType ? (
        <TextField
          label={text(listed.length > 0 ? 'joining.typedEmployer' : 'joining.employer')}
          isOptional
          hint={text('joining.employerHint')}
          autoComplete="organization"
          maxLength={80}
          value={employerName}
          onChange={(name) => joinDraft.change({ employerName: name })}
        />
      ) : null}
    </>
  )
}
