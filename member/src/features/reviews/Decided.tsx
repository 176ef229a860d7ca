import type { ReviewDetail } from '@huigong/contract'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import type { Decision } from './DecideButtons.tsx'
import { findRelease } from './release.ts'
import { useNextReview } from './review-queries.ts'

/** What was decided, and the next one: a list is worked off without going back and forth. */
export const Decided = ({ review, decision }: { review: ReviewDetail; decision: Decision }) => {
  const text = useText()
  const releasing = decision === 'approved' ? findRelease(review) : undefined
  const { next, isPending } = useNextReview(review.kind, review.id)
  return (
    <Page
      title={text(`reviewing.decided.${decision}`)}
      up="/management/reviews/$kind"
      upParams={{ kind: review.kind }}
    >
      <Message kind="good">
        {releasing
          ? text('reviewing.released', { title: review.title, ...releasing })
          : text(`reviewing.decidedWhat.${decision}`, { title: review.title })}
      </Message>
      {next ? (
        <LinkButton to="/management/review/$id" params={{ id: next.id }} replace>
          {text('reviewing.next', { title: next.title })}
        </LinkButton>
      ) : isPending ? null : (
        <p>{text('reviewing.noNext')}</p>
      )}
      <LinkButton
        to="/management/reviews/$kind"
        params={{ kind: review.kind }}
        kind={next ? 'plain' : 'primary'}
      >
        {text('reviewing.toList')}
      </LinkButton>
    </Page>
  )
}
