import { InboxOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import './state.css'

type EmptyStateProps = { title: ReactNode; hint?: ReactNode; action?: ReactNode }

/** Nothing here yet: says why and offers what to do. */
export const EmptyState = ({ title, hint, action }: EmptyStateProps) => (
  <div className="state">
    <InboxOutlined className="state-sign" aria-hidden />
    <p className="state-title">{title}</p>
    {hint ? <p className="soft">{hint}</p> : null}
    {action ? <div className="state-action">{action}</div> : null}
  </div>
)
