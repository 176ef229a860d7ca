import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Message } from '../../parts/Message.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { usePlatform } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'

/** Words to send to the own workplace, whose union can then be registered by whoever leads it. */
export const InviteToRegister = () => {
  const text = useText()
  const platform = usePlatform()
  const [isOpen, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<'copied' | 'byHand'>()
  const words = text('unionSearch.invite.words', {
    federationName: platform.data?.federationName ?? text('shell.product'),
    address: `${window.location.origin}/m/register`,
  })
  // Both are withheld on plain http, and many phones have no sharing of their own.
  const canShare = 'share' in navigator
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(words) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setOutcome('copied'),
      () => setOutcome('byHand'),
    )
  const share = () => navigator.share({ text: words }).catch(() => undefined)
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {text('unionSearch.invite.go')}
      </Button>
      {isOpen ? (
        <Sheet
          title={text('unionSearch.invite.title')}
          closeText={text('unionSearch.invite.close')}
          closeKind="plain"
          onClose={() => {
            setOpen(false)
            setOutcome(undefined)
          }}
        >
          <p className="quoted">{words}</p>
          <div role="status">
            {outcome ? (
              <Message kind={outcome === 'copied' ? 'good' : 'hint'}>
                {text(`unionSearch.invite.${outcome}`)}
              </Message>
            ) : null}
          </div>
          <Button onClick={() => void (canShare ? share() : copy())}>
            {text(canShare ? 'unionSearch.invite.share' : 'unionSearch.invite.copy')}
          </Button>
        </Sheet>
      ) : null}
    </>
  )
}
