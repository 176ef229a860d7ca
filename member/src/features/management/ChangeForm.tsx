import type { ShownInformation, UnionKind } from '@huigong/contract'
import { baseKinds, unionKinds } from '@huigong/contract'
import { unionForms } from '@huigong/contract/code-lists/union-forms'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { useCodeOptions } from '../../parts/code-options.ts'
import { Message } from '../../parts/Message.tsx'
import { PhotoField } from '../../parts/PhotoField.tsx'
import { RegionField } from '../../parts/RegionField.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { TextField as Line } from '../../parts/TextField.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import { DocumentFields } from '../accounts/DocumentFields.tsx'
import { changedFieldsOf, changeInformation, informationDraft, type TextField } from './information-draft.ts'
import { informationProblems } from './information-problems.ts'

const longest: Partial<Record<TextField, number>> = { name: 80, shortName: 40, address: 200, creditCode: 40 }
const inputs: Partial<Record<TextField, object>> = {
  foundedOn: { type: 'date' },
  officePhone: { type: 'tel' },
  email: { type: 'email' },
  postcode: { inputMode: 'numeric' },
  fullTimeStaff: { inputMode: 'numeric' },
  reportedMembers: { inputMode: 'numeric' },
}

export const ChangeForm = ({ before }: { before: ShownInformation }) => {
  const text = useText()
  const navigate = useNavigate()
  const optionsOf = useCodeOptions()
  const draft = informationDraft.useDraft()
  const [isUnchanged, setUnchanged] = useState(false)
  const { problemOf, goOn } = useProblems(informationProblems(draft, before), draft.refused)
  const isBase = baseKinds.includes(before.kind)
  const kinds = unionKinds.filter((kind) => baseKinds.includes(kind) === isBase)
  const change = (field: TextField, value: string) =>
    changeInformation({ texts: { ...draft.texts, [field]: value } }, field)
  const words = (field: TextField) => ({
    label: text(`names.informationFields.${field}`),
    isOptional: field !== 'name' && field !== 'kind',
    value: draft.texts[field],
    problem: problemOf(`information.${field}`),
    onChange: (value: string) => change(field, value),
  })
  const line = (field: TextField) => (
    <Line
      key={field}
      {...words(field)}
      {...inputs[field]}
      maxLength={longest[field] ?? 60}
      autoComplete="off"
    />
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => {
      if (changedFieldsOf(draft, before).length === 0) setUnchanged(true)
      else void navigate({ to: '/management/change/check' })
    })
  }
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      {line('name')}
      {line('shortName')}
      <SelectField
        {...words('kind')}
        options={kinds.map((kind: UnionKind) => ({ value: kind, name: text(`names.unionKinds.${kind}`) }))}
      />
      <SelectField {...words('form')} none={text('registration.choose')} options={optionsOf(unionForms)} />
      <RegionField
        label={text('names.informationFields.regionCode')}
        code={draft.texts.regionCode}
        problem={problemOf('information.regionCode')}
        onChange={(code, name) =>
          changeInformation({ texts: { ...draft.texts, regionCode: code }, regionName: name }, 'regionCode')
        }
      />
      {line('creditCode')}
      <PhotoField
        label={text('names.informationFields.certificateId')}
        isOptional
        hint={text('parts.photo.hint')}
        imageId={draft.certificateId}
        problem={problemOf('information.certificateId')}
        onChange={(certificateId) => changeInformation({ certificateId }, 'certificateId')}
      />
      {(
        ['foundedOn', 'chairName', 'officePhone', 'email', 'address', 'postcode', 'legalPersonName'] as const
      ).map(line)}
      <DocumentFields
        kind={draft.documentKind}
        number={draft.documentNumber}
        hint={
          before.legalPersonDocumentMasked
            ? text('registration.papers.numberStays', { number: before.legalPersonDocumentMasked })
            : text('registration.papers.numberWhy')
        }
        problem={problemOf('information.legalPersonDocument.number')}
        onChange={({ kind, number }) =>
          changeInformation({ documentKind: kind, documentNumber: number }, 'legalPersonDocument')
        }
      />
      {(['fullTimeStaff', 'reportedMembers'] as const).map(line)}
      <TextArea
        label={text('change.note')}
        isOptional
        hint={text('change.noteHint')}
        maxLength={500}
        value={draft.note}
        onChange={(note) => informationDraft.change({ note })}
      />
      {isUnchanged ? <Message kind="problem">{text('change.nothing')}</Message> : null}
      <Button isSubmit>{text('joining.next')}</Button>
    </form>
  )
}
