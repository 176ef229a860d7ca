import { errorText, once } from '@huigong/client'
import type { ReviewKind } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonField } from '../../parts/ReasonField.tsx'
import { type Decision, decide, type Outcome } from './decision.ts'
import { useDecisionTexts } from './decision-texts.ts'

type DecisionDialogProps = {
  kind: ReviewKind
  decision: Decision
  onDone: (outcome: Outcome) => void
  onCancel: () => void
}

/** Says what the decision does, to how many and to whom, before it is made: there is no way back. */
export const DecisionDialog = ({ kind, decision, onDone, onCancel }: DecisionDialogProps) => {
  const { t, i18n } = useTranslation()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isRejection = decision.action === 'reject'
  const isMissing = isRejection && reason.trim() === ''
  const sending = useMutation({
    mutationFn: () => decide(decision, reason.trim(), once()),
    meta: { showsOwnErrors: true },
    onSuccess: onDone,
  })
  const send = () => {
    setIsAsked(true)
    if (!isMissing && !sending.isPending) sending.mutate()
  }
  const texts = useDecisionTexts(kind, decision)
  return (
    <Modal
      open
      title={texts.title}
      okText={t(isRejection ? 'reviews.decide.confirmReject' : 'reviews.decide.confirmApprove')}
      okButtonProps={{ autoFocus: !isRejection, danger: isRejection }}
      cancelText={t('reviews.decide.cancel')}
      confirmLoading={sending.isPending}
      mask={{ closable: false }}
      focusable={{ focusTriggerAfterClose: false }}
      onOk={send}
      onCancel={onCancel}
    >
      <div className="stack">
        {texts.names ? <p>{texts.names}</p> : null}
        <p>{texts.effect}</p>
        {texts.warning ? <Alert type="warning" showIcon title={texts.warning} /> : null}
        {sending.isError ? <Alert type="error" showIcon title={errorText(i18n, sending.error)} /> : null}
        {isRejection ? (
          <ReasonField
            label={t('reviews.decide.reason')}
            hint={t('reviews.decide.reasonHint')}
            templatesLabel={t('reviews.decide.templates')}
            templates={t(`reviews.reasons.${kind}`, { returnObjects: true }) as string[]}
            value={reason}
            problem={isAsked && isMissing ? t('reviews.decide.reasonRequired') : undefined}
            onChange={setReason}
            onSend={send}
          />
        ) : null}
      </div>
    </Modal>
  )
}
