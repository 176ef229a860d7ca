import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'
import { isWithoutNetwork } from '../vouchers/voucher-queries.ts'

/** Without a network the vouchers that are on the phone can still be shown. */
export const ActivitiesFailure = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const text = useText()
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
