import { ApiError } from '@huigong/client'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { Button } from '../parts/Button.tsx'
import { Failure } from '../parts/Failure.tsx'
import { Page } from '../parts/Page.tsx'
import { useText } from '../platform/texts.ts'

/** A page that failed: of the server it says why; anything else is mended by loading the newest version. */
export const BrokenPage = ({ error }: ErrorComponentProps) => {
  const text = useText()
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  if (error instanceof ApiError) {
    const retry = () => {
      reset()
      void router.invalidate()
    }
    return <Failure error={error} onRetry={retry} />
  }
  return (
    <Page title={text('shell.broken.title')} up="/">
      <p>{text('shell.broken.why')}</p>
      <Button onClick={() => window.location.reload()}>{text('shell.broken.reload')}</Button>
    </Page>
  )
}
