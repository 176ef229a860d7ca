import type { ReactNode } from 'react'
import './timeline.css'

export type TimelineStep = {
  key: string
  title: ReactNode
  more?: ReactNode
  /** `bad`: it ended there. What has no state lies in the past. */
  state?: 'done' | 'bad' | 'now' | 'todo' | undefined
}

/** What happened, or how far something is: words say it, the dots repeat it. */
export const Timeline = ({ steps }: { steps: readonly TimelineStep[] }) => (
  <ol className="timeline">
    {steps.map(({ key, title, more, state = 'done' }) => (
      <li
        key={key}
        className={`timeline-step timeline-${state}`}
        aria-current={state === 'now' ? 'step' : undefined}
      >
        <p className="timeline-title">{title}</p>
        {more ? <div className="timeline-more">{more}</div> : null}
      </li>
    ))}
  </ol>
)
