import type { ReviewKind, ReviewStatus } from '@huigong/contract'
import { reviewStatuses } from '@huigong/contract'
import { App, Tabs } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterBar, type FilterField } from '../../parts/FilterBar.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useAddress } from '../../platform/address.ts'
import { usePersonSearch } from '../../platform/person-search.ts'
import { BatchBar } from './BatchBar.tsx'
import { DecisionDialog } from './DecisionDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { OutcomeMessage } from './OutcomeMessage.tsx'
import { ReviewTable } from './ReviewTable.tsx'
import { useRefusalText } from './refusal-text.ts'
import { titleOf } from './title-of.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useReviewQueue } from './use-review-queue.ts'
import './reviews.css'

type ReviewListPageProps = {
  kind: ReviewKind
  /** Stands between the title and the list: the way to a related kind. */
  above?: ReactNode
}

/** What the own union decides: one page for every kind of application (seed 000, sections 7 and 13). */
export const ReviewListPage = ({ kind, above }: ReviewListPageProps) => (
  <RequirePermission may="reviews.view">
    <ReviewList key={kind} kind={kind} above={above} />
  </RequirePermission>
)

const ReviewList = ({ kind, above }: ReviewListPageProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { search, change } = useAddress()
  const status = (search.status ?? 'pending') as ReviewStatus
  const personSearch = usePersonSearch()
  const queue = useReviewQueue(kind)
  const refusalText = useRefusalText()
  const [keysShown, setKeysShown] = useState(false)
  const ask = (action: 'approve' | 'reject') => {
    if (!queue.current || status !== 'pending') return
    if (queue.selected.length > 0) return queue.ask(action, queue.selected)
    if (queue.current.abilities.decide) queue.ask(action, [queue.current])
    else message.info(refusalText(queue.current))
  }
  const keys = useReviewKeys((key) => {
    if (key === 'j') queue.move(1)
    if (key === 'k') queue.move(-1)
    if (key === 'Enter' && queue.current) queue.toggle(queue.current.id)
    if (key === 'a') ask('approve')
    if (key === 'r') ask('reject')
    if (key === 'x' && queue.current?.abilities.decide) queue.select(queue.current.id)
    if (key === '?') setKeysShown(true)
  })
  const open = (next: string) => {
    queue.forgetOutcome()
    change({
      status: next === 'pending' ? undefined : next,
      only: undefined,
      open: undefined,
      cursor: undefined,
    })
  }
  return (
    <>
      <PageHeader
        title={t(`names.reviewKinds.${kind}`)}
        description={t(`reviews.lead.${kind}`)}
        action={<KeysDialog keys={keys} open={keysShown} onOpen={setKeysShown} />}
      />
      {above}
      <Tabs
        activeKey={status}
        onChange={open}
        items={reviewStatuses.map((each) => ({ key: each, label: t(`reviews.tabs.${each}`) }))}
      />
      <FilterBar
        fields={[
          {
            kind: 'person',
            key: 'search',
            label: t(`reviews.search.${titleOf[kind]}`),
            search: personSearch,
          },
          ...(status === 'pending' ? [onlyFilter(t)] : []),
        ]}
      />
      <OutcomeMessage outcome={queue.outcome} onClose={queue.forgetOutcome} />
      {status === 'pending' ? <BatchBar queue={queue} /> : null}
      <ReviewTable kind={kind} status={status} search={personSearch} queue={queue} />
      {queue.decision ? (
        <DecisionDialog kind={kind} decision={queue.decision} onDone={queue.finish} onCancel={queue.cancel} />
      ) : null}
    </>
  )
}

const onlyFilter = (t: (key: string) => string): FilterField => ({
  kind: 'select',
  key: 'only',
  label: t('reviews.only.label'),
  options: ['overdue', 'escalated'].map((value) => ({ value, label: t(`reviews.only.${value}`) })),
})
