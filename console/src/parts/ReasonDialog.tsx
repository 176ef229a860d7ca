import { errorText } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { Alert, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonField } from './ReasonField.tsx'

export type ReasonDialogProps<Answer> = {
  title: string
  confirmLabel: string
  label: string
  hint: string
  templates: readonly string[]
  /** What it does, with its numbers. */
  children: ReactNode
  send: (reason: string) => Promise<Answer>
  onDone: (answer: Answer) => void
  onCancel: () => void
}

/** Something that cannot be taken back: says what it does and asks why. */
export const ReasonDialog = <Answer,>(props: ReasonDialogProps<Answer>) => {
  const { t, i18n } = useTranslation()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = reason.trim() === ''
  const sending = useMutation({
    mutationFn: () => props.send(reason.trim()),
    meta: { showsOwnErrors: true },
    onSuccess: props.onDone,
  })
  const send = () => {
    setIsAsked(true)
    if (!isMissing && !sending.isPending) sending.mutate()
  }
  return (
    <Modal
      open
      title={props.title}
      okText={props.confirmLabel}
      okButtonProps={{ danger: true }}
      cancelText={t('parts.cancel')}
      confirmLoading={sending.isPending}
      mask={{ closable: false }}
      onOk={send}
      onCancel={props.onCancel}
    >
      <div className="stack">
        {props.children}
        {sending.isError ? <Alert type="error" showIcon title={errorText(i18n, sending.error)} /> : null}
        <ReasonField
          label={props.label}
          hint={props.hint}
          templatesLabel={t('parts.frequentReasons')}
          templates={props.templates}
          value={reason}
          problem={isAsked && isMissing ? t('parts.reasonRequired') : undefined}
          onChange={setReason}
          onSend={send}
        />
      </div>
    </Modal>
  )
}
