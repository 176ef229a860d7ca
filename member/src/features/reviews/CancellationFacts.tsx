import type { ShownCancellation } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { Picture } from '../../parts/Picture.tsx'
import { useText } from '../../platform/texts.ts'

export const CancellationFacts = ({ form }: { form: ShownCancellation }) => {
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
          text('cancellation.attachment'),
          form.attachmentId ? (
            <Picture key="picture" imageId={form.attachmentId} label={text('cancellation.attachment')} />
          ) : null,
        ],
      ]}
    />
  )
}
