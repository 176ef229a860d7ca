import type { MembershipApplication } from '@huigong/contract'
import type { TimelineStep } from '../../parts/Timeline.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'

/** The old union has to let go before the new one decides. */
export const isReleasing = ({ kind, status, decidingUnionName, fromUnionName }: MembershipApplication) =>
  kind === 'member.transfer' && status === 'pending' && decidingUnionName === fromUnionName

/** The way of an application: what is done, where it lies now, what is still to come. */
export const useProgress = (application: MembershipApplication, plannedOn: string | null): TimelineStep[] => {
  const text = useText()
  const { dayText, instantText } = useDateWords()
  const { status, unionName, decidingUnionName, submittedAt, decidedAt } = application
  const step = (key: string, title: string, more: string, state?: TimelineStep['state']): TimelineStep => ({
    key,
    title,
    more,
    state,
  })
  const submitted = step('submitted', text('applications.steps.submitted'), instantText(submittedAt))
  const receiving = text('applications.steps.receiving', { name: unionName })
  if (isReleasing(application)) {
    const releasing = text('applications.steps.releasing', { name: decidingUnionName })
    return [
      submitted,
      step('releasing', releasing, text('applications.steps.now'), 'now'),
      step('receiving', receiving, text('applications.steps.todo'), 'todo'),
    ]
  }
  if (status === 'pending') {
    const deciding = text('applications.steps.receiving', { name: decidingUnionName })
    return [submitted, step('receiving', deciding, text('applications.steps.now'), 'now')]
  }
  const deciding = text('applications.steps.receiving', {
    name: status === 'approved' ? unionName : decidingUnionName,
  })
  const verdict = text(`applications.status.${status}`)
  const when = decidedAt ? instantText(decidedAt) : ''
  const decided =
    status === 'withdrawn'
      ? step('decided', text('applications.steps.withdrawn'), when)
      : step('decided', deciding, `${verdict} · ${when}`, status === 'rejected' ? 'bad' : 'done')
  if (!plannedOn) return [submitted, decided]
  const effective = text('applications.steps.effective', { name: unionName })
  return [submitted, decided, step('effective', effective, dayText(plannedOn), 'todo')]
}
