import type { ReactNode } from 'react'

type EmptyStateProps = { icon?: ReactNode; title: string; children?: ReactNode }

/** Says what is not there, why, and what to do next. */
export const EmptyState = ({ icon, title, children }: EmptyStateProps) => (
  <section className="empty">
    {icon ? <span className="empty-icon">{icon}</span> : null}
    <h2>{title}</h2>
    {children}
  </section>
)
