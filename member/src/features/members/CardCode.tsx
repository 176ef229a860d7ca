import type { MemberCard } from '@huigong/contract'
import { Button } from '../../parts/Button.tsx'
import { Message } from '../../parts/Message.tsx'
import { QrCode } from '../../parts/QrCode.tsx'
import { useSecondsLeft } from '../../platform/seconds-left.ts'
import { useText } from '../../platform/texts.ts'

type CardCodeProps = {
  card: MemberCard
  /** Milliseconds since 1970 on this phone: its clock may differ from the server's. */
  receivedAt: number
  error: unknown
  isRenewing: boolean
  onRenew: () => void
}

/** The code that others scan. One that has run out is never shown as if it were good. */
export const CardCode = ({ card, receivedAt, error, isRenewing, onRenew }: CardCodeProps) => {
  const text = useText()
  const secondsLeft = useSecondsLeft(receivedAt + card.validForSeconds * 1000)
  const isStale = secondsLeft === 0 && Boolean(error)
  return (
    <section className="card-code">
      {isStale ? (
        <div className="stack">
          <Message kind="problem">{text('card.stale')}</Message>
          <Button isBusy={isRenewing} onClick={onRenew}>
            {text('card.renew')}
          </Button>
        </div>
      ) : (
        <>
          <div className="card-code-picture">
            <QrCode content={card.checkUrl} label={text('card.codeLabel')} />
          </div>
          <p>{text('card.scan')}</p>
          <p className="soft small">
            {secondsLeft > 0 ? text('card.renewIn', { seconds: secondsLeft }) : text('card.renewing')}
          </p>
        </>
      )}
    </section>
  )
}
