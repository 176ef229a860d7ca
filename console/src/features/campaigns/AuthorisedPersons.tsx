import { admin, once } from '@huigong/client'
import type { CampaignDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { forgetMerchants } from '../merchants/merchant-queries.ts'
import { PersonForm } from './PersonForm.tsx'
import { type ClerkOf, useAuthorisedPersons } from './use-authorised-persons.ts'

/** Persons who redeem this voucher only, in the name of one of the union's own merchants. */
export const AuthorisedPersons = ({ campaign }: { campaign: CampaignDetail }) => {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const { merchants, persons, isPending, error, retry } = useAuthorisedPersons(campaign)
  const removing = useMutation({
    mutationFn: (clerk: ClerkOf) =>
      admin.merchants.removeClerk({ merchantId: clerk.merchantId, id: clerk.id }, once()),
    onSettled: () => forgetMerchants(client),
  })
  const ask = (clerk: ClerkOf) =>
    void modal.confirm({
      title: t('campaigns.authorise.removePersonTitle', { name: clerk.name }),
      content: t('campaigns.authorise.removeText'),
      okText: t('campaigns.authorise.remove'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => removing.mutateAsync(clerk).catch(() => undefined),
    })
  return (
    <section className="stack" aria-labelledby={id} style={{ gap: '0.5rem' }}>
      <h3 className="section-title" id={id}>
        {t('campaigns.authorise.persons')}
      </h3>
      <p className="soft">{t('campaigns.authorise.personsLead')}</p>
      {error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : isPending ? (
        <LoadingState />
      ) : (
        <PersonList persons={persons} onRemove={ask} />
      )}
      {merchants.length > 0 ? <PersonForm campaignId={campaign.id} merchants={merchants} /> : null}
    </section>
  )
}

type PersonListProps = { persons: readonly ClerkOf[]; onRemove: (person: ClerkOf) => void }

const PersonList = ({ persons, onRemove }: PersonListProps) => {
  const { t } = useTranslation()
  return (
    <ul className="authorised-list">
      {persons.map((person) => (
        <li key={person.id}>
          <span>
            {person.name} <span className="numbers">{person.phoneMasked}</span>
            <br />
            <span className="soft">{person.merchantName}</span>
          </span>
          <GuardedButton
            size="small"
            may="merchants.manage"
            aria-label={`${t('campaigns.authorise.remove')} · ${person.name}`}
            onClick={() => onRemove(person)}
          >
            {t('campaigns.authorise.remove')}
          </GuardedButton>
        </li>
      ))}
      {persons.length === 0 ? <li className="soft">{t('campaigns.authorise.nobody')}</li> : null}
    </ul>
  )
}
