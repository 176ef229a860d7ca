import { admin, errorText } from '@huigong/client'
import type { ImportTask } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Alert, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import { countOf } from './import-status.ts'
import { useTaskStep } from './use-task-step.ts'

type UndoDialogProps = { task: ImportTask; onClose: () => void }

/** Says what the undo removes, puts back and leaves alone, with counts and three of the names. */
export const UndoDialog = ({ task, onClose }: UndoDialogProps) => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  const undoing = useTaskStep(task, admin.imports.undo, onClose)
  const samples = useSamples(task)
  const added = countOf(task, 'new')
  const updated = countOf(task, 'update')
  return (
    <Modal
      open
      title={t('imports.confirm.undoTitle', { file: task.fileName })}
      okText={t('imports.confirm.undo')}
      okButtonProps={{ danger: true }}
      cancelText={t('imports.confirm.cancel')}
      cancelButtonProps={{ autoFocus: true }}
      confirmLoading={undoing.isPending}
      onOk={() => undoing.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <ul className="import-effects">
          {added > 0 ? (
            <li>
              {t('imports.confirm.undoNew', { number: number(added) })}
              {samples ? <p className="soft">{t('imports.confirm.samples', { names: samples })}</p> : null}
            </li>
          ) : null}
          {updated > 0 ? <li>{t('imports.confirm.undoUpdate', { number: number(updated) })}</li> : null}
          <li>{t('imports.confirm.undoKept')}</li>
        </ul>
        <p>{t('imports.confirm.undoFinal')}</p>
        {undoing.isError ? <Alert type="error" showIcon title={errorText(i18n, undoing.error)} /> : null}
      </div>
    </Modal>
  )
}

const useSamples = (task: ImportTask): string | undefined => {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['imports', 'rows', task.id, 'samples'],
    queryFn: () => admin.imports.listRows({ id: task.id, verdict: 'new', limit: 3 }),
  })
  const names = data?.items.flatMap((row) => row.name ?? [])
  return names?.join(t('imports.separator')) || undefined
}
