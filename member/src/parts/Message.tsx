import {
  CheckCircleOutline,
  ClockCircleOutline,
  ExclamationCircleOutline,
  InformationCircleOutline,
} from 'antd-mobile-icons'
import type { ReactNode } from 'react'

const icons = {
  problem: ExclamationCircleOutline,
  good: CheckCircleOutline,
  wait: ClockCircleOutline,
  hint: InformationCircleOutline,
}

/** A sentence that matters; a problem is read out at once. */
export const Message = ({ kind, children }: { kind: keyof typeof icons; children: ReactNode }) => {
  const Icon = icons[kind]
  return (
    <div className={`message message-${kind}`} role={kind === 'problem' ? 'alert' : undefined}>
      <span className="message-icon">
        <Icon aria-hidden />
      </span>
      <div>{children}</div>
    </div>
  )
}
