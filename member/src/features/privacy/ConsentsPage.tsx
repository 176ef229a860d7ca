import { member } from '@huigong/client'
import type { Consent } from '@huigong/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { Statement } from '../accounts/Statement.tsx'
import './privacy.css'

const consentsKey = ['consents']

/** What I agreed to, in which version and when; what is not necessary can be withdrawn (个人信息保护法 art. 15). */
export const ConsentsPage = () => {
  const text = useText()
  const consents = useQuery({ queryKey: consentsKey, queryFn: () => member.privacy.listConsents({}) })
  const isAnyNecessary = consents.data?.some(isNecessaryNow) ?? false
  return (
    <Page title={text('privacy.consents.name')} up="/privacy">
      {consents.isPending ? <Loading /> : null}
      {consents.error ? <FailureMessage error={consents.error} onRetry={() => consents.refetch()} /> : null}
      {consents.data?.length === 0 ? (
        <EmptyState title={text('privacy.consents.none')}>
          <p>{text('privacy.consents.noneWhy')}</p>
        </EmptyState>
      ) : null}
      {consents.data && consents.data.length > 0 ? (
        <ul className="consents">
          {consents.data.map((consent) => (
            <ConsentGiven key={consent.purpose + consent.agreedAt} consent={consent} />
          ))}
        </ul>
      ) : null}
      {isAnyNecessary ? (
        <LinkButton to="/security/closing" kind="plain">
          {text('privacy.consents.toClosing')}
        </LinkButton>
      ) : null}
    </Page>
  )
}

const isNecessaryNow = ({ isNecessary, withdrawnAt }: Consent) => isNecessary && !withdrawnAt

const ConsentGiven = ({ consent }: { consent: Consent }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { purpose, statementVersion, agreedAt, withdrawnAt, isNecessary } = consent
  return (
    <li className="consent-given">
      <h2>{text(`names.consentPurposes.${purpose}`)}</h2>
      <p className="soft small">
        {text('privacy.consents.agreedAt')} {instantText(agreedAt)}
        <br />
        {text('privacy.consents.version')} {statementVersion}
      </p>
      {withdrawnAt ? (
        <p>
          <StatusMark status="withdrawn">{text('privacy.consents.isWithdrawn')}</StatusMark>
          {instantText(withdrawnAt)}
        </p>
      ) : null}
      <Statement name={purpose} linkText={text('privacy.consents.read')} />
      {isNecessaryNow(consent) ? <p className="soft small">{text('privacy.consents.necessary')}</p> : null}
      {isNecessary || withdrawnAt ? null : <Withdraw purpose={purpose} />}
    </li>
  )
}

const Withdraw = ({ purpose }: Pick<Consent, 'purpose'>) => {
  const text = useText()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => member.privacy.withdrawConsent({ purpose }),
    onSuccess: (consents) => queries.setQueryData(consentsKey, consents),
  })
  return (
    <AskFirst
      action={text('privacy.consents.withdraw')}
      title={text('privacy.consents.withdrawAsk', { purpose: text(`names.consentPurposes.${purpose}`) })}
      why={text('privacy.consents.withdrawWhy')}
      confirm={text('privacy.consents.withdraw')}
      keep={text('privacy.consents.keep')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
    />
  )
}
