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
  const begun = [step('submitted', text('applications.steps.submitted'), instantText(submittedAt))]
  const receiving = text('applications.steps.receiving', { name: unionName })
  const now = text('applications.steps.now')
  if (isReleasing(application)) {
    return [
      ...begun,
      step('releasing', text('applications.steps.releasing', { name: decidingUnionName }), now, 'now'),
      step('receiving', receiving, text('applications.steps.todo'), 'todo'),
    ]
  }
  if (application.isReleased) {
    const releasing = text('applications.steps.releasing', { name: application.fromUnionName })
    begun.push(step('releasing', releasing, text('applications.steps.released')))
  }
  if (status === 'pending') return [...begun, step('receiving', receiving, now, 'now')]

  const when = decidedAt ? instantText(decidedAt) : ''
  if (status === 'withdrawn') return [...begun, step('decided', text('applications.steps.withdrawn'), when)]
  const verdict = `${text(`applications.status.${status}`)} · ${when}`
  if (status === 'rejected') {
    const decided = text('applications.steps.receiving', { name: decidingUnionName })
    return [...begun, step('decided', decided, verdict, 'bad')]
  }
  const approved = [...begun, step('decided', receiving, verdict)]
  if (!plannedOn) return approved
  const effective = text('applications.steps.effective', { name: unionName })
  return [...approved, step('effective', effective, dayText(plannedOn), 'todo')]
}
