import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'
import { isGone, isWithoutNetwork } from '../vouchers/voucher-queries.ts'

/** An activity that I am not shown; or no answer: without a network the vouchers that are on the phone can still be shown. */
export const ActivitiesFailure = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const text = useText()
  if (isGone(error)) {
    return (
      <EmptyState title={text('activities.gone')}>
        <p>{text('activities.goneWhy')}</p>
        <LinkButton to="/activities">{text('activities.back')}</LinkButton>
      </EmptyState>
    )
  }
  return (
    <>
      <FailureMessage error={error} onRetry={onRetry} />
      {isWithoutNetwork(error) ? (
        <>
          <Message kind="hint">{text('activities.offline')}</Message>
          <LinkButton to="/vouchers" kind="plain">
            {text('activities.steps.vouchers')}
          </LinkButton>
        </>
      ) : null}
    </>
  )
}
