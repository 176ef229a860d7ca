import { ApiError, member, once } from '@huigong/client'
import type { ReviewDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'
import { managedKey } from '../management/management.ts'
import { RejectionFields } from './RejectionFields.tsx'
import { useRefusalText } from './refusal-text.ts'
import { findRelease } from './release.ts'

export type Decision = 'approved' | 'rejected'

type DecideButtonsProps = { review: ReviewDetail; onDecided: (decision: Decision) => void }

/** The two decisions; each says first what it does, because there is no way back. */
export const DecideButtons = ({ review, onDecided }: DecideButtonsProps) => {
  const text = useText()
  const refusalText = useRefusalText()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [isReasonMissed, setReasonMissed] = useState(false)
  const { id, round, kind, title, abilities, refusals } = review
  const releasing = findRelease(review)
  // Somebody else may have decided, or the state changed: the page shows what is true now.
  const onError = (error: unknown) => {
    if (error instanceof ApiError && error.status < 500)
      void queries.invalidateQueries({ queryKey: managedKey() })
  }
  const approve = useMutation({
    mutationFn: () => member.management.approve({ id, round }, once()),
    onSuccess: () => onDecided('approved'),
    onError,
  })
  const reject = useMutation({
    mutationFn: () => member.management.reject({ id, round, reason: reason.trim() }, once()),
    onSuccess: () => onDecided('rejected'),
    onError,
  })
  const effect = releasing
    ? text('reviewing.releaseEffect', { title, ...releasing })
    : text(`reviewing.approveEffect.${kind}`, { title })
  if (!abilities.decide) return <Message kind="hint">{refusalText(refusals.decide)}</Message>
  return (
    <div className="stack">
      <AskFirst
        action={text('reviewing.approve')}
        isPrimary
        title={text('reviewing.approveAsk')}
        why={effect}
        confirm={text('reviewing.approveConfirm')}
        keep={text('reviewing.cancel')}
        isBusy={approve.isPending}
        error={approve.error}
        onConfirm={() => approve.mutate()}
      />
      <AskFirst
        action={text('reviewing.reject')}
        title={text('reviewing.rejectAsk', { title })}
        why={text('reviewing.rejectEffect')}
        confirm={text('reviewing.rejectConfirm')}
        keep={text('reviewing.cancel')}
        isBusy={reject.isPending}
        error={reject.error}
        onConfirm={() => {
          if (reason.trim() === '') setReasonMissed(true)
          else reject.mutate()
        }}
      >
        <RejectionFields
          kind={kind}
          reason={reason}
          problem={isReasonMissed && reason.trim() === '' ? text('reviewing.reasonMissing') : undefined}
          onChange={setReason}
        />
      </AskFirst>
    </div>
  )
}
