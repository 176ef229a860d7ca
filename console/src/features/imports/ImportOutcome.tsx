import { ApiError, errorText } from '@huigong/client'
import type { ErrorCode, ImportTask } from '@huigong/contract'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../platform/address.ts'
import { useNumber } from '../../platform/dates.ts'
import { countOf, refusedRows } from './import-status.ts'

/** What was written, what was left out and what turned out otherwise than the check had said. */
export const Applied = ({ task }: { task: ImportTask }) => {
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

/** What an undo put back, and the rows it left alone. */
export const Undone = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const number = useNumber()
  return (
    <>
      <Alert
        role="none"
        showIcon
        type="info"
        title={t(task.keptRows > 0 ? 'imports.undone.partly' : 'imports.undone.done')}
        description={t(task.keptRows > 0 ? 'imports.undone.partlyHint' : 'imports.undone.doneHint')}
      />
      {task.keptRows > 0 ? (
        <Alert
          role="none"
          showIcon
          type="warning"
          title={t('imports.undone.kept', { number: number(task.keptRows) })}
          description={
            <>
              <p>{t('imports.undone.keptHint')}</p>
              <Button
                size="small"
                className="import-kept-action"
                onClick={() => change({ verdict: 'kept', cursor: undefined })}
              >
                {t('imports.undone.showKept')}
              </Button>
            </>
          }
        />
      ) : null}
    </>
  )
}

/** Why it stopped, what stands now and how to go on. */
export const Failed = ({ task }: { task: ImportTask }) => {
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
