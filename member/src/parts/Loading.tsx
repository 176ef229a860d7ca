import { Skeleton } from 'antd-mobile'
import { useText } from '../platform/texts.ts'

export const Loading = () => {
  const text = useText()
  return (
    <div className="loading" role="status">
      <span className="hidden-words">{text('parts.loading')}</span>
      <div aria-hidden>
        <Skeleton.Title animated />
        <Skeleton.Paragraph lineCount={4} animated />
      </div>
    </div>
  )
}
