import { member } from '@huigong/client'
import type { CancellationPreview } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { CancellationForm } from './CancellationForm.tsx'
import { cancellationDraft } from './cancellation-draft.ts'
import { Destination } from './Destination.tsx'
import { managedKey, useManaged } from './management.ts'

/** 注销工会信息 (seed 001, 二.5): what stands in the way, what would happen, and only then the form. */
export const CancellationPage = () => {
  const text = useText()
  const { unionId, unionName } = useManaged()
  const { destination } = cancellationDraft.useDraft()
  const preview = useQuery({
    queryKey: managedKey(unionId, 'cancellation', destination?.id),
    queryFn: () => member.management.previewCancellation({ destinationId: destination?.id }),
    placeholderData: keepPreviousData,
  })
  const blockers = preview.data?.blockers ?? []
  const others = blockers.filter(({ kind }) => kind !== 'members_without_destination')
  const needsDestination = destination !== null || blockers.length > others.length
  return (
    <Page title={text('cancellation.title')} up="/management/union">
      <h2>{unionName}</h2>
      {preview.error ? <FailureMessage error={preview.error} onRetry={() => preview.refetch()} /> : null}
      {preview.isPending ? <Loading /> : null}
      {others.length > 0 ? <Blockers blockers={others} /> : null}
      {needsDestination ? <Destination /> : null}
      {preview.data && blockers.length === 0 ? <CancellationForm preview={preview.data} /> : null}
    </Page>
  )
}

const Blockers = ({ blockers }: { blockers: CancellationPreview['blockers'] }) => {
  const text = useText()
  return (
    <>
      <Message kind="problem">
        <p className="status-word">{text('cancellation.blocked')}</p>
        <p>{text('cancellation.blockedWhy')}</p>
      </Message>
      <div className="rows">
        {blockers.map(({ kind, count }) => (
          <div key={kind} className="row">
            <span className="row-words">
              {text(`names.cancellationBlockers.${kind}`)}
              {count > 0 ? <strong> {count}</strong> : null}
              <span className="row-more">{text(`cancellation.settle.${kind}`)}</span>
            </span>
          </div>
        ))}
      </div>
      {blockers.some(({ kind }) => kind === 'own_applications') ? (
        <LinkButton to="/management/applications" kind="plain">
          {text('management.applications')}
        </LinkButton>
      ) : null}
      {blockers.some(({ kind }) => kind === 'members_waiting' || kind === 'reviews_to_decide') ? (
        <LinkButton to="/management" kind="plain">
          {text('management.toDecide')}
        </LinkButton>
      ) : null}
    </>
  )
}
