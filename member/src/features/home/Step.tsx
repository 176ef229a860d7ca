import type { ReactNode } from 'react'

/** What comes next, why, and the way there. */
export const Step = ({ title, why, children }: { title: string; why?: ReactNode; children: ReactNode }) => (
  <section className="next-step">
    <h2>{title}</h2>
    {why ? <p>{why}</p> : null}
    {children}
  </section>
)
