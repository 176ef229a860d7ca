import { problemText } from '@huigong/client'
import {
  type IdentityDocumentKind,
  identityDocumentKinds,
} from '@huigong/contract/values/identity-document-kinds'
import { normaliseCode } from '@huigong/contract/values/text'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../parts/Field.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useText } from '../../platform/texts.ts'
import { readDocument, verificationDraft } from './verification-draft.ts'

type DocumentFieldsProps = { numberInput: RefObject<HTMLInputElement | null>; isChecked: boolean }

/** Kind and number; the number is judged once it is long enough to be meant, not at the first key. */
export const DocumentFields = ({ numberInput, isChecked }: DocumentFieldsProps) => {
  const text = useText()
  const { i18n } = useTranslation()
  const { kind, number } = verificationDraft.useDraft()
  const [isLeft, setLeft] = useState(false)
  const reading = readDocument({ kind, number })
  const isMeant = isChecked || (number !== '' && (isLeft || normaliseCode(number).length >= 18))
  return (
    <>
      <Field label={text('verification.kind')}>
        {(links) => (
          <select
            {...links}
            value={kind}
            onChange={(event) =>
              verificationDraft.change({ kind: event.target.value as IdentityDocumentKind })
            }
          >
            {identityDocumentKinds.map((each) => (
              <option key={each} value={each}>
                {text(`values.identityDocumentKinds.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        ref={numberInput}
        label={text('verification.number')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        value={number}
        problem={isMeant && !reading.ok ? problemText(i18n, `identity_document.${reading.code}`) : undefined}
        good={reading.ok ? text('verification.numberGood') : undefined}
        onBlur={() => setLeft(true)}
        onChange={(next) => {
          setLeft(false)
          verificationDraft.change({ number: next })
        }}
      />
    </>
  )
}
