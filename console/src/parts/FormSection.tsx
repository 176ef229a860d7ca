import { type ReactNode, useId, useState } from 'react'
import './form-section.css'

/** A part of a long form: fields beside each other where there is room. */
export const FormSection = ({ title, lead, children }: FormSectionProps) => (
  <section className="panel">
    <h2 className="section-title">{title}</h2>
    {lead ? <p className="soft">{lead}</p> : null}
    <div className="form-fields">{children}</div>
  </section>
)

type FormSectionProps = { title: string; lead?: ReactNode; children: ReactNode }

type FoldedFieldsProps = { title: string; hint?: string; isOpen?: boolean; children: ReactNode }

/** Fields that few need. They stay mounted; what was refused in them is shown though folded. */
export const FoldedFields = ({ title, hint, isOpen = false, children }: FoldedFieldsProps) => {
  const id = useId()
  const [isUnfolded, setIsUnfolded] = useState(isOpen)
  return (
    <div className={isUnfolded ? 'folded folded-open' : 'folded'}>
      <button
        type="button"
        className="folded-title"
        aria-expanded={isUnfolded}
        aria-controls={id}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {title}
      </button>
      {hint ? <span className="soft">{hint}</span> : null}
      <div id={id} className="folded-fields form-fields">
        {children}
      </div>
    </div>
  )
}
