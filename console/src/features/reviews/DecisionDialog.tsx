import { errorText, once } from '@huigong/client'
import type { ReviewKind } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonField } from '../../parts/ReasonField.tsx'
import { type Decision, decide, type Outcome } from './decision.ts'

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

const shownNames = 3

const useDecisionTexts = (kind: ReviewKind, { action, rows }: Decision) => {
  const { t } = useTranslation()
  const number = rows.length
  const title = rows[0]?.title ?? ''
  const names = rows
    .slice(0, shownNames)
    .map((row) => row.title)
    .join(t('reviews.decide.separator'))
  const listed = t(number > shownNames ? 'reviews.decide.theseAndMore' : 'reviews.decide.these', {
    names,
    number,
  })
  const isOne = number === 1
  if (action === 'reject') {
    return {
      title: isOne
        ? t('reviews.decide.rejectTitle', { title })
        : t('reviews.decide.rejectManyTitle', { number }),
      names: isOne ? undefined : listed,
      effect: t('reviews.decide.rejectEffect'),
    }
  }
  return {
    title: isOne ? t('reviews.decide.approveTitle') : t('reviews.decide.approveManyTitle', { number }),
    names: isOne ? undefined : listed,
    effect: isOne
      ? t(`reviews.decide.approveEffect.${kind}`, { title })
      : t(`reviews.decide.approveManyEffect.${kind}`),
  }
}
