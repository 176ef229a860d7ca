import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useEffect } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhotoField } from '../../parts/PhotoField.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import { EmployerKindFields } from './EmployerKindFields.tsx'
import { RejectionReminder } from './RejectionReminder.tsx'
import {
  changeEmployer,
  changeRegistration,
  type EmployerDraft,
  emptyEmployer,
  registrationDraft,
} from './registration-draft.ts'
import { employerProblems } from './registration-problems.ts'

/** One employer with the fields of seed 004, figure 20. */
export const EmployerPage = () => {
  const text = useText()
  const index = Number(useParams({ from: '/signed-in/verified/registering/register/employers/$index' }).index)
  const draft = registrationDraft.useDraft()
  const { employers } = draft
  const isNew = index === employers.length
  useEffect(() => {
    if (isNew) changeRegistration({ employers: [...employers, emptyEmployer] })
  }, [isNew, employers])
  const employer = employers[index]
  if (draft.isBase !== 'yes') return <Navigate to="/register/union" replace />
  if (!employer) return isNew ? null : <Navigate to="/register/employers" replace />
  const isBegun = employer.name !== '' || Object.keys(draft.refused).length > 0
  return (
    <Page title={text('registration.employer.title')} up="/register/employers">
      <RejectionReminder />
      <EmployerForm key={index} index={index} employer={employer} isBegun={isBegun} />
    </Page>
  )
}

type EmployerFormProps = { index: number; employer: EmployerDraft; isBegun: boolean }

const EmployerForm = ({ index, employer, isBegun }: EmployerFormProps) => {
  const text = useText()
  const navigate = useNavigate()
  const draft = registrationDraft.useDraft()
  const { problemOf, goOn } = useProblems(employerProblems(draft, index), draft.refused)
  const change = (part: Partial<EmployerDraft>) => changeEmployer(index, part)
  const problem = (field: keyof EmployerDraft) => problemOf(`employers.${index}.${field}`)
  const line = (field: 'name' | 'creditCode' | 'headName' | 'phone' | 'address') => ({
    label: text(`names.employerFields.${field}`),
    value: employer[field],
    problem: problem(field),
    onChange: (value: string) => change({ [field]: value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => void navigate({ to: '/register/employers' }))
  }
  const isFirst = index === 0
  const needsPhoto = isFirst && draft.isIndependent !== 'yes'
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      {isBegun ? null : <p className="soft">{text('registration.employer.why')}</p>}
      <TextField
        {...line('name')}
        hint={text('registration.employer.nameHint')}
        maxLength={80}
        autoComplete="organization"
      />
      <TextField
        {...line('creditCode')}
        isOptional={!isFirst}
        hint={text('registration.employer.codeHint')}
        maxLength={40}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      <PhotoField
        label={text('names.employerFields.certificateId')}
        isOptional={!needsPhoto}
        hint={text('parts.photo.hint')}
        imageId={employer.certificateId}
        problem={problem('certificateId')}
        onChange={(certificateId) => change({ certificateId })}
      />
      <TextField {...line('headName')} maxLength={50} autoComplete="off" />
      <TextField {...line('phone')} type="tel" maxLength={30} autoComplete="off" />
      <EmployerKindFields employer={employer} problemOf={problem} onChange={change} />
      <TextField {...line('address')} maxLength={200} autoComplete="street-address" />
      {(['headcount', 'migrantHeadcount'] as const).map((field) => (
        <TextField
          key={field}
          label={text(`names.employerFields.${field}`)}
          hint={field === 'migrantHeadcount' ? text('registration.employer.migrantHint') : undefined}
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          value={employer[field]}
          problem={problem(field)}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <TextArea
        label={text('names.employerFields.note')}
        isOptional
        maxLength={500}
        value={employer.note}
        onChange={(note) => change({ note })}
      />
      <Button isSubmit>{text('registration.employer.save')}</Button>
    </form>
  )
}
