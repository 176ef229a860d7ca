import { admin, once } from '@huigong/client'
import type { CampaignDetail, Clerk } from '@huigong/contract'
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useSession } from '../../platform/session.ts'
import { PersonForm } from './PersonForm.tsx'

export type ClerkOf = Clerk & { merchantId: string; merchantName: string }

/** Persons who redeem this voucher only, in the name of one of the union's own merchants. */
export const AuthorisedPersons = ({ campaign }: { campaign: CampaignDetail }) => {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const { merchants, error, retry } = useOwnMerchants(campaign)
  const clerks = useQueries({
    queries: merchants.map((merchant) => ({
      queryKey: ['merchants', 'clerks', merchant.id],
      queryFn: () => admin.merchants.listClerks({ id: merchant.id }),
    })),
  })
  const persons = merchants.flatMap((merchant, place): ClerkOf[] =>
    (clerks[place]?.data?.items ?? [])
      .filter(({ campaignId }) => campaignId === campaign.id)
      .map((clerk) => ({ ...clerk, merchantId: merchant.id, merchantName: merchant.name })),
  )
  const removing = useMutation({
    mutationFn: (clerk: ClerkOf) =>
      admin.merchants.removeClerk({ merchantId: clerk.merchantId, id: clerk.id }, once()),
    onSettled: () => client.invalidateQueries({ queryKey: ['merchants'] }),
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
      {error ? <ErrorState error={error} onRetry={retry} /> : null}
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
              onClick={() => ask(person)}
            >
              {t('campaigns.authorise.remove')}
            </GuardedButton>
          </li>
        ))}
        {persons.length === 0 ? <li className="soft">{t('campaigns.authorise.nobody')}</li> : null}
      </ul>
      {merchants.length > 0 ? <PersonForm campaignId={campaign.id} merchants={merchants} /> : null}
    </section>
  )
}

/** Of the merchants that redeem it, those of the own union: only to these can persons be added. */
const useOwnMerchants = (campaign: CampaignDetail) => {
  const { data: session } = useSession()
  const own = useQuery({
    queryKey: ['merchants', 'own', session?.union?.id],
    queryFn: () => admin.merchants.list({ of: 'own', limit: 100 }),
  })
  const redeeming = [campaign.merchantId, ...campaign.authorised.map((each) => each.merchantId)]
  const merchants = (own.data?.items ?? []).filter(({ id }) => redeeming.includes(id))
  return { merchants, error: own.error, retry: () => void own.refetch() }
}
