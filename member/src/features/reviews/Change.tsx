import type { ReactNode } from 'react'
import { useText } from '../../platform/texts.ts'
import './reviews.css'

type ChangeProps = { name: string; before: ReactNode; after: ReactNode }

/** Old and new of one field: the new in red and with a sign, for whoever does not see red (seed 000, 8). */
export const Change = ({ name, before, after }: ChangeProps) => {
  const text = useText()
  return (
    <div className="change">
      <h3 className="soft small">{name}</h3>
      <p className="change-old">
        {text('change.old')} {before || text('change.empty')}
      </p>
      <p className="change-new">
        <ChangeSign /> {after || text('change.empty')}
      </p>
    </div>
  )
}

export const ChangeSign = () => {
  const text = useText()
  return <span className="change-sign">{text('change.sign')}</span>
}
