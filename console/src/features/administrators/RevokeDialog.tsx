import { admin, errorText, once } from '@huigong/client'
import type { Administrator } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonField } from '../../parts/ReasonField.tsx'
import { forgetAdministrators } from './forget-administrators.ts'
import type { GrantResult } from './ResultMessage.tsx'

type RevokeDialogProps = {
  administrator: Administrator
  union: { id: string; name: string }
  onDone: (result: GrantResult) => void
  onCancel: () => void
}

/** Says whom it strikes and what follows, and asks why: the superior and the audit record read the reason. */
export const RevokeDialog = ({ administrator, union, onDone, onCancel }: RevokeDialogProps) => {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = reason.trim() === ''
  const { id, name, role } = administrator
  const sending = useMutation({
    mutationFn: () => admin.administrators.revoke({ id, reason: reason.trim() }, once()),
    meta: { showsOwnErrors: true },
    onSuccess: ({ outcome }) => {
      forgetAdministrators(client)
      onDone({ action: 'revoke', outcome, name, role })
    },
  })
  const send = () => {
    setIsAsked(true)
    if (!isMissing && !sending.isPending) sending.mutate()
  }
  const words = { name, role: t(`names.roles.${role}`), unionName: union.name }
  return (
    <Modal
      open
      title={t('administrators.revoking.title', words)}
      okText={t('administrators.revoking.confirm')}
      okButtonProps={{ danger: true }}
      cancelText={t('parts.cancel')}
      confirmLoading={sending.isPending}
      mask={{ closable: false }}
      onOk={send}
      onCancel={onCancel}
    >
      <div className="stack">
        <p>{t('administrators.revoking.effect', words)}</p>
        {sending.isError ? <Alert type="error" showIcon title={errorText(i18n, sending.error)} /> : null}
        <ReasonField
          label={t('administrators.revoking.reason')}
          hint={t('administrators.revoking.reasonHint')}
          templatesLabel={t('administrators.revoking.templates')}
          templates={t('administrators.revoking.reasons', { returnObjects: true }) as string[]}
          value={reason}
          problem={isAsked && isMissing ? t('administrators.revoking.required') : undefined}
          onChange={setReason}
          onSend={send}
        />
      </div>
    </Modal>
  )
}
