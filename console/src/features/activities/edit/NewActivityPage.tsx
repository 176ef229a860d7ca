import { useTranslation } from 'react-i18next'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { BackToActivities } from '../BackToActivities.tsx'
import { ActivityForm } from './ActivityForm.tsx'
import { ActivitySteps } from './ActivitySteps.tsx'
import '../activities.css'

/** 新增活动 (seed 004, 三.1 第二步). */
export const NewActivityPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('activities.add')} back={<BackToActivities />} />
      <RequirePermission may="activities.manage">
        <ActivitySteps current={0} />
        <ActivityForm />
      </RequirePermission>
    </>
  )
}
