import { LoadingOutlined } from '@ant-design/icons'
import type { ImportStatus, ImportTask } from '@huigong/contract'
import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import { isRunning } from './import-status.ts'

const steps = ['upload', 'check', 'submit', 'done'] as const

/** Where a status stands; a failure stands where it happened. */
const positions: Record<Exclude<ImportStatus, 'failed'>, number> = {
  uploaded: 1,
  reading: 1,
  judged: 2,
  applying: 2,
  applied: 4,
  undoing: 3,
  undone: 4,
}

export const ImportSteps = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const isFailed = task.status === 'failed'
  const wasJudged = Object.keys(task.counts).length > 0
  const current = task.status === 'failed' ? (wasJudged ? 2 : 1) : positions[task.status]
  return (
    <Steps
      aria-label={t('imports.detail.steps')}
      current={current}
      status={isFailed ? 'error' : 'process'}
      size="small"
      titlePlacement="vertical"
      responsive={false}
      items={steps.map((step, at) => ({
        title: t(`imports.detail.step.${step}`),
        ...(at === current && isRunning(task) && { icon: <LoadingOutlined aria-hidden /> }),
      }))}
    />
  )
}
