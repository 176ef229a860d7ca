import type { ActivityTrace, ReviewEvent } from '@huigong/contract'
import { Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../platform/dates.ts'
import { StatusTag, type Tone } from './StatusTag.tsx'

type Step = Omit<ReviewEvent, 'action' | 'round'> & { action: ActivityTrace['action']; round?: number }

const tones: Record<Step['action'], Tone> = {
  created: 'neutral',
  edited: 'neutral',
  submitted: 'progress',
  passed: 'progress',
  approved: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
  reminded: 'warning',
  escalated: 'warning',
  opened: 'good',
  closed: 'neutral',
  ended: 'neutral',
  drawn: 'progress',
}

type ReviewTimelineProps = {
  events: readonly Step[]
  /** Where the words of the actions are, below `names`. */
  names?: 'reviewActions' | 'activityTraces'
}

/** Who did what, when and why; oldest first, as it happened. */
export const ReviewTimeline = ({ events, names = 'reviewActions' }: ReviewTimelineProps) => {
  const { t } = useTranslation()
  return (
    <Timeline
      aria-label={t('parts.history')}
      items={events.map((event) => ({
        key: `${event.round ?? ''}-${event.action}-${event.at}`,
        color: 'gray',
        content: (
          <div className="stack" style={{ gap: '0.25rem' }}>
            <div className="row">
              <StatusTag tone={tones[event.action]}>{t(`names.${names}.${event.action}`)}</StatusTag>
              <span>{event.byName ?? t('parts.someone')}</span>
              <span className="soft numbers">{formatInstant(event.at)}</span>
              {event.round !== undefined && event.round > 1 ? (
                <span className="soft">{t('parts.round', { round: event.round })}</span>
              ) : null}
            </div>
            {event.reason ? <p>{t('parts.reason', { reason: event.reason })}</p> : null}
          </div>
        ),
      }))}
    />
  )
}
