import { EmptyState } from '../../parts/EmptyState.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'

export const ActivitiesPage = () => {
  const text = useText()
  return (
    <Page title={text('activities.title')}>
      <EmptyState icon={<Icon name="calendar" />} title={text('activities.none')}>
        <p className="soft">{text('activities.what')}</p>
      </EmptyState>
    </Page>
  )
}
