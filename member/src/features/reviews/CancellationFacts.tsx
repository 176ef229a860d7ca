import type { ReviewSubject } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { Picture } from '../../parts/Picture.tsx'
import { useText } from '../../platform/texts.ts'

type Cancellation = Extract<ReviewSubject, { kind: 'union.cancellation' }>

export const CancellationFacts = ({ form, blockers, effects }: Cancellation) => {
  const text = useText()
  return (
    <Facts
      facts={[
        [text('cancellation.reason'), form.reason],
        [text('cancellation.basis'), form.basis],
        [text('cancellation.assets'), form.assetsStatement],
        [text('cancellation.debts'), form.debtsStatement],
        [text('cancellation.destination'), form.destinationName],
        [
          text('reviewing.stillOpen'),
          blockers
            .map(({ kind, count }) => `${text(`names.cancellationBlockers.${kind}`)} ${count}`)
            .join('；'),
        ],
        [
          text('reviewing.willFollow'),
          effects
            .map(({ kind, count }) => `${count} ${text(`names.cancellationEffects.${kind}`)}`)
            .join('；'),
        ],
        [
          text('cancellation.attachment'),
          form.attachmentId ? (
            <Picture key="picture" imageId={form.attachmentId} label={text('cancellation.attachment')} />
          ) : null,
        ],
      ]}
    />
  )
}
