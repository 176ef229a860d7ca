import { DownloadOutlined } from '@ant-design/icons'
import { importResultUrl } from '@huigong/client'
import type { ImportTask } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApplyDialog } from './ApplyDialog.tsx'
import { isRunning, refusedRows } from './import-status.ts'
import { UndoDialog } from './UndoDialog.tsx'

/** What can be done with the task now; the one that goes on is the primary. */
export const ImportActions = ({ task }: { task: ImportTask }) => {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<'apply' | 'undo'>()
  const close = () => setAsked(undefined)
  const canApply = task.abilities.apply && !isRunning(task)
  const isLacking = task.status === 'failed' || task.totalRows === 0 || refusedRows(task) > 0
  const needsFile = !isRunning(task) && !canApply && isLacking
  return (
    <>
      {task.abilities.undo ? (
        <Button danger onClick={() => setAsked('undo')}>
          {t('imports.detail.undo')}
        </Button>
      ) : null}
      {task.abilities.downloadResult ? (
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={importResultUrl(task.id, i18n.language)}
          download
        >
          {t('imports.detail.downloadResult')}
        </Button>
      ) : null}
      {canApply ? (
        <Button type="primary" onClick={() => setAsked('apply')}>
          {t('imports.detail.apply')}
        </Button>
      ) : null}
      {needsFile ? (
        <Button onClick={() => void navigate({ to: '/imports', search: { upload: 'open' } })}>
          {t('imports.detail.again')}
        </Button>
      ) : null}
      {asked === 'apply' ? <ApplyDialog task={task} onClose={close} /> : null}
      {asked === 'undo' ? <UndoDialog task={task} onClose={close} /> : null}
    </>
  )
}
