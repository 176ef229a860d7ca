import { useText } from '../platform/texts.ts'
import './parts.css'

export const Loading = () => {
  const text = useText()
  return (
    <div className="loading" role="status">
      <span className="hidden-words">{text('parts.loading')}</span>
      <div className="loading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  )
}
