import { usePercent } from './use-percent.ts'

type ShareBarProps = { part: number; whole: number; label: string }

/** A share as a bar with its number; where there is nothing to take a share of it says so by a dash. */
export const ShareBar = ({ part, whole, label }: ShareBarProps) => {
  const text = usePercent()(part, whole)
  if (text === null) return <span className="soft">—</span>
  return (
    <span className="share-bar">
      <span className="share-bar-track" aria-hidden>
        <span style={{ width: `${Math.min(100, (part * 100) / whole)}%` }} />
      </span>
      <span className="visually-hidden">{label}</span>
      <span className="numbers">{text}</span>
    </span>
  )
}
