import type { ReactNode } from 'react'

/** Says what is not there, why, and what to do next. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <section className="empty">
    <h2>{title}</h2>
    {children}
  </section>
)
