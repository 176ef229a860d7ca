import { CalendarOutline } from 'antd-mobile-icons'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'

export const ActivitiesPage = () => {
  const text = useText()
  return (
    <Page title={text('activities.title')}>
      <EmptyState icon={<CalendarOutline aria-hidden />} title={text('activities.none')}>
        <p className="soft">{text('activities.what')}</p>
      </EmptyState>
    </Page>
  )
}
