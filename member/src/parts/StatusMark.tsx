import type { ReactNode } from 'react'
import './parts.css'

type Status = 'pending' | 'approved' | 'rejected' | 'withdrawn'

/** How an application stands, in words; the colour only repeats it. */
export const StatusMark = ({ status, children }: { status: Status; children: ReactNode }) => (
  <span className={`status-mark status-${status}`}>{children}</span>
)
