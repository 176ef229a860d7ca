import { ApiError, fieldProblems, member, once } from '@huigong/client'
import type { VerificationOutcome } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { ConsentBox } from '../../parts/ConsentBox.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useProblems } from '../../platform/problems.ts'
import { usePlatform } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { DocumentFields } from './DocumentFields.tsx'
import { FaceOffer } from './FaceOffer.tsx'
import { FactsFields } from './FactsFields.tsx'
import { Statement } from './Statement.tsx'
import { findProblems, identityOf, verificationDraft } from './verification-draft.ts'

type VerifyFormProps = { onVerified: (outcome: VerificationOutcome) => void }

export const VerifyForm = ({ onVerified }: VerifyFormProps) => {
  const text = useText()
  const queries = useQueryClient()
  const platform = usePlatform()
  const draft = verificationDraft.useDraft()
  const [isAgreed, setAgreed] = useState(false)
  const identity = { ...identityOf(draft), statementVersion: platform.data?.statementVersion ?? '' }

  const verify = useMutation({
    mutationFn: () => member.accounts.verifyIdentity(identity, once()),
    onSuccess: (outcome) => {
      onVerified(outcome)
      verificationDraft.clear()
      return queries.invalidateQueries()
    },
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'verification.already_verified')
        return queries.invalidateQueries()
    },
  })

  const found = { ...findProblems(draft), ...(isAgreed ? {} : { consent: 'account.statement_required' }) }
  const { problemOf, goOn } = useProblems(found, fieldProblems(verify.error))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => verify.mutate())
  }
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      <TextField
        label={text('verification.name')}
        hint={text(isForeign(draft.kind) ? 'verifying.nameOnPassport' : 'verification.nameHint')}
        autoComplete="name"
        maxLength={100}
        value={draft.name}
        problem={problemOf('name')}
        onChange={(name) => verificationDraft.change({ name })}
      />
      <DocumentFields
        kind={draft.kind}
        number={draft.number}
        hint={text(`verifying.documents.${draft.kind}`)}
        problem={problemOf('document.number')}
        onChange={verificationDraft.change}
      />
      <FactsFields problemOf={problemOf} />
      <div>
        <Statement name="identity" linkText={text('statements.identity.title')} />
        <ConsentBox
          label={text('statements.identity.agree')}
          isAgreed={isAgreed}
          problem={problemOf('consent') ? text('signIn.statement.missing') : undefined}
          onChange={setAgreed}
        />
      </div>
      <div className="stack">
        <Problem error={verify.error} />
        {verify.error ? (
          <LinkButton to="/verify/help" kind="plain">
            {text('verifying.help')}
          </LinkButton>
        ) : null}
        <Button isSubmit isBusy={verify.isPending}>
          {text('verification.submit')}
        </Button>
        <FaceOffer identity={identity} ask={goOn} />
      </div>
    </form>
  )
}

const isForeign = (kind: string) => kind.startsWith('foreign')
