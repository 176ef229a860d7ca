import { ApiError, errorText } from '@huigong/client'
import type { ErrorCode, ImportTask } from '@huigong/contract'
import { Alert, Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../platform/address.ts'
import { useNumber } from '../../platform/dates.ts'
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

const Applied = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const of = (verdict: 'new' | 'update' | 'same') => number(countOf(task, verdict))
  const refused = refusedRows(task)
  return (
    <>
      <Alert
        role="none"
        showIcon
        type={refused > 0 ? 'warning' : 'success'}
        title={t('imports.applied.done')}
        description={
          <>
            <p>{t('imports.applied.doneHint', { new: of('new'), update: of('update'), same: of('same') })}</p>
            {refused > 0 ? <p>{t('imports.applied.failedHint', { number: number(refused) })}</p> : null}
          </>
        }
      />
      {task.differingRows > 0 ? (
        <Alert
          role="none"
          showIcon
          type="warning"
          title={t('imports.applied.differing', { number: number(task.differingRows) })}
          description={t('imports.applied.differingHint')}
        />
      ) : null}
    </>
  )
}

const Undone = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const number = useNumber()
  return (
    <>
      <Alert
        role="none"
        showIcon
        type="info"
        title={t('imports.undone.done')}
        description={t('imports.undone.doneHint')}
      />
      {task.keptRows > 0 ? (
        <Alert
          role="none"
          showIcon
          type="warning"
          title={t('imports.undone.kept', { number: number(task.keptRows) })}
          description={t('imports.undone.keptHint')}
          action={
            <Button size="small" onClick={() => change({ verdict: 'kept', cursor: undefined })}>
              {t('imports.undone.showKept')}
            </Button>
          }
        />
      ) : null}
    </>
  )
}

const Failed = ({ task }: { task: ImportTask }) => {
  const { t, i18n } = useTranslation()
  const code = task.errorCode as ErrorCode
  const error = new ApiError({ code, values: task.errorValues, requestId: '' }, 422)
  // The code of an unexpected failure speaks of a request; this was a job.
  const isKnown = task.errorCode !== 'server.unexpected' && i18n.exists(`errors.${task.errorCode}`)
  const next = task.abilities.apply ? 'applying' : task.abilities.undo ? 'undoing' : 'nothing'
  return (
    <Alert
      role="none"
      showIcon
      type="error"
      title={t('imports.failed.title')}
      description={
        <>
          <p>{isKnown ? errorText(i18n, error) : t('imports.failed.unknown')}</p>
          <p>{t(`imports.failed.${next}`)}</p>
        </>
      }
    />
  )
}
