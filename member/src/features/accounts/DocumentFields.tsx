import { problemText } from '@huigong/client'
import {
  type IdentityDocumentKind,
  identityDocumentKinds,
} from '@huigong/contract/values/identity-document-kinds'
import { normaliseCode } from '@huigong/contract/values/text'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useText } from '../../platform/texts.ts'
import { readDocument } from './verification-draft.ts'

type Document = { kind: IdentityDocumentKind; number: string }

type DocumentFieldsProps = Document & {
  hint?: string
  /** What a try to go on found; before, the number is judged once it is long enough to be meant. */
  problem?: string
  onChange: (document: Document) => void
  ref?: Ref<HTMLInputElement>
}

/** Kind and number of an identity document; the number is not judged at the first key. */
export const DocumentFields = ({ kind, number, hint, problem, onChange, ref }: DocumentFieldsProps) => {
  const text = useText()
  const { i18n } = useTranslation()
  const [isLeft, setLeft] = useState(false)
  const reading = readDocument({ kind, number })
  const isMeant = number !== '' && (isLeft || normaliseCode(number).length >= 18)
  const found = isMeant && !reading.ok ? problemText(i18n, `identity_document.${reading.code}`) : undefined
  return (
    <>
      <SelectField
        label={text('verification.kind')}
        options={identityDocumentKinds.map((each) => ({
          value: each,
          name: text(`values.identityDocumentKinds.${each}`),
        }))}
        value={kind}
        onChange={(next) => onChange({ kind: next as IdentityDocumentKind, number })}
      />
      <TextField
        ref={ref}
        label={text('verification.number')}
        hint={hint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        value={number}
        problem={problem ?? found}
        good={reading.ok ? text('verification.numberGood') : undefined}
        onBlur={() => setLeft(true)}
        onChange={(next) => {
          setLeft(false)
          onChange({ kind, number: next })
        }}
      />
    </>
  )
}
