import { InboxOutlined } from '@ant-design/icons'
import { errorText } from '@huigong/client'
import { Alert, Button, Progress } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberUpload } from './use-member-upload.ts'

/** Choose or drop one workbook; shows how far the upload is and what was wrong with it. */
export const FileDrop = ({ upload }: { upload: MemberUpload }) => {
  const { t, i18n } = useTranslation()
  const { state } = upload
  if (state.kind === 'sending')
    return <Sending upload={upload} fileName={state.fileName} percent={state.percent} />
  return (
    <>
      {state.kind === 'failed' ? (
        <Alert
          type="error"
          showIcon
          title={t('imports.upload.failed', { file: state.fileName })}
          description={errorText(i18n, state.error)}
        />
      ) : null}
      <DropZone onFile={(file) => void upload.send(file)} />
    </>
  )
}

const DropZone = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [isDragged, setIsDragged] = useState(false)
  const [hasMany, setHasMany] = useState(false)
  const take = (files: FileList | null) => {
    setHasMany((files?.length ?? 0) > 1)
    if (files?.length === 1) onFile(files[0]!)
    if (input.current) input.current.value = ''
  }
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setIsDragged(isOver)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => take(event.target.files)}
      />
      <button
        type="button"
        className={isDragged ? 'import-drop import-drop-over' : 'import-drop'}
        onClick={() => input.current?.click()}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false)
          take(event.dataTransfer.files)
        }}
      >
        <InboxOutlined className="import-drop-sign" aria-hidden />
        <span>{t('imports.upload.drop')}</span>
        <span className="soft">{t('imports.upload.dropHint')}</span>
      </button>
      {hasMany ? (
        <p className="import-refused" role="alert">
          {t('imports.upload.onlyOne')}
        </p>
      ) : null}
    </>
  )
}

type SendingProps = { upload: MemberUpload; fileName: string; percent: number }

const Sending = ({ upload, fileName, percent }: SendingProps) => {
  const { t } = useTranslation()
  return (
    <div className="stack">
      <p role="status">
        {percent < 100 ? t('imports.upload.sending', { file: fileName }) : t('imports.upload.checking')}
      </p>
      <Progress percent={percent} status="active" aria-label={t('imports.upload.progress')} />
      <div>
        <Button onClick={upload.cancel}>{t('imports.upload.cancel')}</Button>
      </div>
    </div>
  )
}
