import { baseKinds, type UnionKind, unionKinds, unionLevels } from '@huigong/contract'
import { Link, Navigate, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { RegionField } from '../../parts/RegionField.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { YesOrNo } from '../../parts/YesOrNo.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import { RejectionReminder } from './RejectionReminder.tsx'
import { changeRegistration, type RegistrationDraft, registrationDraft } from './registration-draft.ts'
import { unionProblems } from './registration-problems.ts'

/** Second step: which union. What base and above base mean is said where it is asked (seed 001, 二.1). */
export const UnionStepPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const draft = registrationDraft.useDraft()
  const { problemOf, goOn } = useProblems(unionProblems(draft), draft.refused)
  if (!draft.superior) return <Navigate to="/register" replace />
  const isBase = draft.isBase === 'yes'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => void navigate({ to: isBase ? '/register/employers' : '/register/papers' }))
  }
  return (
    <Page title={text('registration.union.title')} up="/register">
      <Steps step={2} of={5} />
      <RejectionReminder />
      <div>
        <p className="soft small">{text('registration.superior.chosen')}</p>
        <h2>{draft.superior.name}</h2>
        <Link to="/register" className="text-link">
          {text('registration.superior.change')}
        </Link>
      </div>
      <form className="stack stack-wide" onSubmit={submit} noValidate>
        <Choices
          label={text('registration.union.isBase')}
          options={[
            { value: 'yes', name: text('registration.union.base') },
            { value: 'no', name: text('registration.union.aboveBase') },
          ]}
          value={draft.isBase}
          problem={problemOf('isBase')}
          onChange={(answer) => changeRegistration({ isBase: answer, kind: kindsOf(answer)[0], level: '' })}
        />
        <Message kind="hint">{text('registration.union.baseWhy')}</Message>
        {draft.isBase ? <KindFields draft={draft} problemOf={problemOf} /> : null}
        <TextField
          label={text('names.informationFields.name')}
          hint={text('registration.union.nameHint')}
          autoComplete="off"
          maxLength={80}
          value={draft.unionName}
          problem={problemOf('unionName')}
          onChange={(unionName) => changeRegistration({ unionName })}
        />
        <RegionField
          label={text('names.informationFields.regionCode')}
          code={draft.regionCode}
          problem={problemOf('regionCode')}
          onChange={(regionCode, regionName) => changeRegistration({ regionCode, regionName })}
        />
        <TextField
          label={text('names.informationFields.officePhone')}
          isOptional
          hint={text('registration.union.phoneHint')}
          type="tel"
          maxLength={20}
          value={draft.officePhone}
          problem={problemOf('officePhone')}
          onChange={(officePhone) => changeRegistration({ officePhone })}
        />
        <Button isSubmit>{text('registration.next')}</Button>
      </form>
    </Page>
  )
}

const kindsOf = (isBase: string): UnionKind[] =>
  isBase === 'yes'
    ? ['independent_base', 'joint_base']
    : unionKinds.filter((kind) => !baseKinds.includes(kind))

type KindFieldsProps = { draft: RegistrationDraft; problemOf: (path: string) => string | undefined }

/** No union stands higher than its superior. */
const KindFields = ({ draft, problemOf }: KindFieldsProps) => {
  const text = useText()
  const highest = draft.superior?.level ? unionLevels.indexOf(draft.superior.level) : 0
  const levels = unionLevels.filter((level, index) => level !== 'base' && index >= highest)
  return (
    <>
      <SelectField
        label={text('names.informationFields.kind')}
        options={kindsOf(draft.isBase).map((kind) => ({
          value: kind,
          name: text(`names.unionKinds.${kind}`),
        }))}
        value={draft.kind}
        problem={problemOf('kind')}
        onChange={(kind) => changeRegistration({ kind: kind as UnionKind })}
      />
      {draft.isBase === 'no' ? (
        <SelectField
          label={text('registration.union.level')}
          none={text('registration.choose')}
          options={levels.map((level) => ({ value: level, name: text(`names.unionLevels.${level}`) }))}
          value={draft.level}
          problem={problemOf('level')}
          onChange={(level) => changeRegistration({ level: level as RegistrationDraft['level'] })}
        />
      ) : (
        <YesOrNo
          label={text('registration.papers.isIndependent')}
          hint={text('registration.papers.isIndependentHint')}
          value={draft.isIndependent}
          problem={problemOf('isIndependent')}
          onChange={(isIndependent) => changeRegistration({ isIndependent })}
        />
      )}
    </>
  )
}
