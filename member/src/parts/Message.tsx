import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** A sentence that matters; a problem is read out at once. */
export const Message = ({
  kind,
  children,
}: {
  kind: 'problem' | 'good' | 'wait' | 'hint'
  children: ReactNode
}) => (
  <div className={`message message-${kind}`} role={kind === 'problem' ? 'alert' : undefined}>
    <span className="message-icon">
      <Icon name={kind} />
    </span>
    <div>{children}</div>
  </div>
)
