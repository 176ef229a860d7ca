import { admin, errorText, once } from '@huigong/client'
import type { MemberDetail } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonField } from '../../../parts/ReasonField.tsx'

type DiscloseDialogProps = {
  member: MemberDetail
  field: 'document' | 'phone'
  onShow: (value: string) => void
  onCancel: () => void
}

/** Asks why before a number is shown in clear: the reason is kept in the audit record. */
export const DiscloseDialog = ({ member, field, onShow, onCancel }: DiscloseDialogProps) => {
  const { t, i18n } = useTranslation()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = reason.trim() === ''
  // Answers nothing on purpose: what a mutation answers stays in its cache.
  const asking = useMutation({
    mutationFn: async () => {
      const { value } = await admin.members.disclose({ id: member.id, field, reason: reason.trim() }, once())
      onShow(value)
    },
    meta: { showsOwnErrors: true },
  })
  const send = () => {
    setIsAsked(true)
    if (!isMissing && !asking.isPending) asking.mutate()
  }
  return (
    <Modal
      open
      title={t(field === 'document' ? 'members.disclose.titleDocument' : 'members.disclose.titlePhone', {
        name: member.name,
      })}
      okText={t('members.disclose.show')}
      cancelText={t('members.disclose.cancel')}
      confirmLoading={asking.isPending}
      mask={{ closable: false }}
      onOk={send}
      onCancel={onCancel}
    >
      <div className="stack">
        <p>{t('members.disclose.effect')}</p>
        {asking.isError ? <Alert type="error" showIcon title={errorText(i18n, asking.error)} /> : null}
        <ReasonField
          label={t('members.disclose.reason')}
          hint={t('members.disclose.reasonHint')}
          templatesLabel={t('members.disclose.templates')}
          templates={t('members.disclose.reasons', { returnObjects: true }) as string[]}
          value={reason}
          problem={isAsked && isMissing ? t('members.disclose.required') : undefined}
          onChange={setReason}
          onSend={send}
        />
      </div>
    </Modal>
  )
}
