import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'

const steps = ['enter', 'approve', 'confirm', 'approveRevocation', 'done'] as const

type HandOverStepsProps = { current: number; isRefused?: boolean; from?: string; to?: string }

/** The whole way, with who is to act at each step. */
export const HandOverSteps = ({ current, isRefused = false, from, to }: HandOverStepsProps) => {
  const { t } = useTranslation()
  const names = {
    from: from ?? t('administrators.handOver.you'),
    to: to ?? t('administrators.handOver.newOne'),
  }
  return (
    <Steps
      aria-label={t('administrators.handOver.steps')}
      orientation="vertical"
      size="small"
      current={current}
      status={isRefused ? 'error' : 'process'}
      items={steps.map((step) => ({
        title: t(`administrators.handOver.step.${step}`, names),
        content: t(`administrators.handOver.about.${step}`, names),
      }))}
    />
  )
}
