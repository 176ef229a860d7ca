import type { ReactNode } from 'react'

export const FormSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="panel">
    <h2 className="section-title">{title}</h2>
    <div className="registration-fields">{children}</div>
  </section>
)
