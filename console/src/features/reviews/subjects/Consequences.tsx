import { useId } from 'react'
import './subjects.css'

/** What is to be looked at, or what follows from a decision, as a short list. */
export const Consequences = ({ title, items }: { title: string; items: readonly string[] }) => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="fact-list-title">
        {title}
      </h3>
      <ul className="consequences">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
