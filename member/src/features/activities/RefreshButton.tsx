import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'

type RefreshButtonProps = { isBusy: boolean; refreshedAt: number; onRefresh: () => void }

export const RefreshButton = ({ isBusy, refreshedAt, onRefresh }: RefreshButtonProps) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const time = new Intl.DateTimeFormat(language, {
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  }).format(refreshedAt)
  return (
    <p className="refresh">
      <span className="soft small" role="status">
        {isBusy ? text('activities.refreshing') : text('activities.refreshedAt', { time })}
      </span>
      <button type="button" className="text-button" disabled={isBusy} onClick={onRefresh}>
        {text('activities.refresh')}
      </button>
    </p>
  )
}
