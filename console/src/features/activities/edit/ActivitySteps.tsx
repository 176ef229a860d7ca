import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'

/** Fill in, check, then the decision of whoever decides. */
export const ActivitySteps = ({ current }: { current: 0 | 1 }) => {
  const { t } = useTranslation()
  return (
    <div className="panel activity-steps">
      <Steps
        size="small"
        current={current}
        responsive={false}
        items={(['fill', 'check', 'review'] as const).map((step) => ({
          title: t(`activityForm.steps.${step}`),
        }))}
      />
    </div>
  )
}
