import { useText } from '../platform/texts.ts'
import { Button } from './Button.tsx'
import { Page } from './Page.tsx'
import { Problem } from './Problem.tsx'

type FailureProps = { error: unknown; onRetry: () => void }

/** A whole page that could not be loaded. */
export const Failure = (props: FailureProps) => {
  const text = useText()
  return (
    <Page title={text('parts.failure')} up="/">
      <FailureMessage {...props} />
    </Page>
  )
}

/** The same for a part of a page. */
export const FailureMessage = ({ error, onRetry }: FailureProps) => {
  const text = useText()
  return (
    <div className="stack">
      <Problem error={error} />
      <Button kind="plain" onClick={onRetry}>
        {text('parts.retry')}
      </Button>
    </div>
  )
}
