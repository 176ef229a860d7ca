import type { ImportTask } from '@huigong/contract'
import { Alert, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import { Applied, Failed, Undone } from './ImportOutcome.tsx'
import { acceptedRows, countOf, isRunning, refusedRows } from './import-status.ts'

/** What the task's state means and what to do next, in words; read out when it changes. */
export const ImportState = ({ task }: { task: ImportTask }) => (
  <div role="status" className="stack">
    {isRunning(task) ? <Running task={task} /> : <Settled task={task} />}
  </div>
)

const Running = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const title = t(`imports.detail.progress.${task.status}`)
  const percent = task.totalRows > 0 ? Math.min(99, Math.floor((task.doneRows / task.totalRows) * 100)) : 0
  const rows =
    task.totalRows > 0
      ? t('imports.detail.rowsDone', { done: number(task.doneRows), total: number(task.totalRows) })
      : t('imports.detail.rowsRead', { done: number(task.doneRows) })
  return (
    <div>
      <p>{title}</p>
      <div aria-live="off">
        <Progress percent={percent} status="active" aria-label={title} aria-valuetext={rows} />
        {task.doneRows > 0 ? <p className="numbers">{rows}</p> : null}
      </div>
      <p className="soft">{t('imports.detail.mayLeave')}</p>
    </div>
  )
}

const Settled = ({ task }: { task: ImportTask }) => {
  switch (task.status) {
    case 'failed':
      return <Failed task={task} />
    case 'applied':
      return <Applied task={task} />
    case 'undone':
      return <Undone task={task} />
    default:
      return <Judged task={task} />
  }
}

const Judged = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const outcome = judgedOutcome(task)
  return (
    <Alert
      role="none"
      showIcon
      type={outcome === 'ready' ? 'info' : 'warning'}
      title={t(`imports.judged.${outcome}`)}
      description={t(`imports.judged.${outcome}Hint`)}
    />
  )
}

const judgedOutcome = (task: ImportTask): 'zero' | 'nothing' | 'unchanged' | 'ready' => {
  if (task.totalRows === 0) return 'zero'
  if (acceptedRows(task) === 0) return 'nothing'
  const isUnchanged = countOf(task, 'new') + countOf(task, 'update') === 0 && refusedRows(task) === 0
  return isUnchanged ? 'unchanged' : 'ready'
}
