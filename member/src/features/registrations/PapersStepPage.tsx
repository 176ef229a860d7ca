import { Navigate, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhotoField } from '../../parts/PhotoField.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import { DocumentFields } from '../accounts/DocumentFields.tsx'
import { RejectionReminder } from './RejectionReminder.tsx'
import { changeRegistration, registrationDraft } from './registration-draft.ts'
import { papersProblems } from './registration-problems.ts'

/** Fourth step: who stands for the union in law, and the union's own papers. */
export const PapersStepPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const draft = registrationDraft.useDraft()
  const { problemOf, goOn } = useProblems(papersProblems(draft), draft.refused)
  if (!draft.isBase) return <Navigate to="/register/union" replace />
  const isBase = draft.isBase === 'yes'
  const ownsPapers = !isBase || draft.isIndependent === 'yes'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => void navigate({ to: '/register/check' }))
  }
  return (
    <Page title={text('registration.papers.title')} up={isBase ? '/register/employers' : '/register/union'}>
      <Steps step={4} of={5} />
      <RejectionReminder />
      <form className="stack stack-wide" onSubmit={submit} noValidate>
        <TextField
          label={text('names.informationFields.legalPersonName')}
          hint={text('registration.papers.personHint')}
          autoComplete="off"
          maxLength={50}
          value={draft.legalPersonName}
          problem={problemOf('legalPersonName')}
          onChange={(legalPersonName) => changeRegistration({ legalPersonName })}
        />
        <DocumentFields
          kind={draft.documentKind}
          number={draft.documentNumber}
          hint={
            draft.documentMasked
              ? text('registration.papers.numberStays', { number: draft.documentMasked })
              : text('registration.papers.numberWhy')
          }
          problem={problemOf('legalPersonDocument.number')}
          onChange={({ kind, number }) => changeRegistration({ documentKind: kind, documentNumber: number })}
        />
        {ownsPapers ? (
          <>
            <TextField
              label={text('names.informationFields.creditCode')}
              isOptional={!isBase}
              hint={text('registration.papers.codeHint')}
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              value={draft.unionCreditCode}
              problem={problemOf('unionCreditCode')}
              onChange={(unionCreditCode) => changeRegistration({ unionCreditCode })}
            />
            <PhotoField
              label={text('names.informationFields.certificateId')}
              hint={text('parts.photo.hint')}
              imageId={draft.unionCertificateId}
              problem={problemOf('unionCertificateId')}
              onChange={(unionCertificateId) => changeRegistration({ unionCertificateId })}
            />
          </>
        ) : null}
        <Button isSubmit>{text('registration.papers.next')}</Button>
      </form>
    </Page>
  )
}
