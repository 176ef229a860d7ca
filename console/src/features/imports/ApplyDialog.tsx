import { admin, errorText } from '@huigong/client'
import type { ImportTask } from '@huigong/contract'
import { Alert, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import { useSession } from '../../platform/session.ts'
import { countOf, refusedRows } from './import-status.ts'
import { useTaskStep } from './use-task-step.ts'

type ApplyDialogProps = { task: ImportTask; onClose: () => void }

/** Says how many rows will be written as what before anything is. */
export const ApplyDialog = ({ task, onClose }: ApplyDialogProps) => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  const isAboveBase = useSession().data?.union?.isAboveBase ?? false
  const applying = useTaskStep(task, admin.imports.apply, onClose)
  const counts = [
    ['new', countOf(task, 'new')],
    ['update', countOf(task, 'update')],
    ['same', countOf(task, 'same')],
    ['failed', refusedRows(task)],
  ] as const
  return (
    <Modal
      open
      title={t('imports.confirm.applyTitle', { file: task.fileName })}
      okText={t('imports.confirm.apply')}
      okButtonProps={{ autoFocus: true }}
      cancelText={t('imports.confirm.cancel')}
      confirmLoading={applying.isPending}
      onOk={() => applying.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <p>
          {t(isAboveBase ? 'imports.confirm.applyWillBelow' : 'imports.confirm.applyWill', {
            union: task.unionName,
          })}
        </p>
        <dl className="import-confirm numbers">
          {counts.map(([name, rows]) => (
            <div key={name}>
              <dt>{t(`imports.confirm.${name}`)}</dt>
              <dd>{t('imports.confirm.rows', { number: number(rows) })}</dd>
            </div>
          ))}
        </dl>
        <p className="soft">{t('imports.confirm.applyAfter')}</p>
        {applying.isError ? <Alert type="error" showIcon title={errorText(i18n, applying.error)} /> : null}
      </div>
    </Modal>
  )
}
