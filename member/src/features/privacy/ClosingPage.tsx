import { member } from '@huigong/client'
import type { ClosingPreview } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import { ClosingEffects } from './ClosingEffects.tsx'
import { ConfirmClosing } from './ConfirmClosing.tsx'

export type Stay = '' | 'keep' | 'leave'

/** Closing the account: what it means first, then a code (个人信息保护法 art. 15 and 47). */
export const ClosingPage = () => {
  const text = useText()
  const [stay, setStay] = useState<Stay>('')
  const [isLast, setLast] = useState(false)
  const preview = useQuery({
    queryKey: ['closing'],
    queryFn: () => member.privacy.previewClosing({}),
    staleTime: 0,
  })
  return (
    <Page title={text('closing.title')} up="/security">
      {preview.isPending ? <Loading /> : null}
      {preview.error ? <FailureMessage error={preview.error} onRetry={() => preview.refetch()} /> : null}
      {preview.data && !isLast ? (
        <Consider preview={preview.data} stay={stay} onChoose={setStay} onNext={() => setLast(true)} />
      ) : null}
      {preview.data && isLast ? (
        <ConfirmClosing preview={preview.data} stay={stay} onBack={() => setLast(false)} />
      ) : null}
    </Page>
  )
}

type ConsiderProps = {
  preview: ClosingPreview
  stay: Stay
  onChoose: (stay: Stay) => void
  onNext: () => void
}

const Consider = ({ preview, stay, onChoose, onNext }: ConsiderProps) => {
  const text = useText()
  const { unionName } = preview
  const found: Record<string, string> = unionName && stay === '' ? { stay: 'text.required' } : {}
  const { problemOf, goOn } = useProblems(found, preview.refusal ? { refusal: preview.refusal } : {})
  if (preview.refusal) {
    return (
      <>
        <Message kind="wait">
          <p className="status-word">{text('closing.cannot')}</p>
          <p>{problemOf('refusal')}</p>
        </Message>
        <LinkButton to="/security">{text('security.back')}</LinkButton>
      </>
    )
  }
  return (
    <>
      <Steps step={1} of={2} />
      <ClosingEffects preview={preview} />
      {unionName ? (
        <div className="stack">
          <Choices
            label={text('closing.membership', { unionName })}
            options={[
              { value: 'keep', name: text('closing.choices.keep') },
              { value: 'leave', name: text('closing.choices.leave') },
            ]}
            value={stay}
            problem={problemOf('stay') ? text('closing.choose') : undefined}
            onChange={onChoose}
          />
          {stay === '' ? null : (
            <p role="status" className="soft">
              {text(stay === 'keep' ? 'closing.keepWhy' : 'closing.leaveWhy')}
            </p>
          )}
        </div>
      ) : null}
      <div className="stack">
        <Button onClick={() => goOn(onNext)}>{text('closing.next')}</Button>
        <LinkButton to="/security" kind="plain">
          {text('closing.keep')}
        </LinkButton>
      </div>
    </>
  )
}
