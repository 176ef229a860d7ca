import { isAnswer, merchant, once } from '@huigong/client'
import type { SettlementDetail } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { AskFirst } from '@huigong/member/parts/AskFirst'
import { Message } from '@huigong/member/parts/Message'
import { TextArea } from '@huigong/member/parts/TextArea'
import { useDateWords } from '@huigong/member/platform/dates'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'

/** The contact agrees or says what is wrong; others read why they cannot. */
export const SettlementAnswer = ({ settlement }: { settlement: SettlementDetail }) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const { instantText } = useDateWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { id, status, units } = settlement
  const amount = formatFen(settlement.amountInFen, language as 'zh-CN' | 'en')
  const onSuccess = (answered: SettlementDetail) => {
    queries.setQueryData(['settlement', id], answered)
    void queries.invalidateQueries({ queryKey: ['settlements'] })
  }
  // Answered elsewhere or too late: how it stands now says the page, without the buttons.
  const onError = (error: unknown) => {
    if (!isAnswer(error)) return
    void queries.invalidateQueries({ queryKey: ['settlement', id] })
    void queries.invalidateQueries({ queryKey: ['settlements'] })
  }
  const confirm = useMutation({
    mutationFn: () => merchant.settlements.confirm({ id }, once()),
    onSuccess,
    onError,
  })
  const dispute = useMutation({
    mutationFn: () => merchant.settlements.dispute({ id, reason: reason.trim() }, once()),
    onSuccess,
    onError,
  })
  if (status !== 'locked') return <Message kind="hint">{text(`settlements.after.${status}`)}</Message>
  if (!settlement.abilities.answer) return <Message kind="hint">{text('settlements.onlyContact')}</Message>
  const isBusy = confirm.isPending || dispute.isPending
  return (
    <section className="stack" aria-label={text('settlements.answer')}>
      <Message kind="wait">{text('settlements.answerBy', { at: instantText(settlement.answerBy) })}</Message>
      <AskFirst
        isPrimary
        action={text('settlements.confirm')}
        title={text('settlements.confirmAsk', { amount })}
        why={text('settlements.confirmWhy', { count: units })}
        confirm={text('settlements.confirmGo')}
        keep={text('settlements.notYet')}
        isBusy={isBusy}
        error={confirm.error}
        onConfirm={() => confirm.mutate()}
      >
        <p lang="zh-CN">{settlement.amountInWords}</p>
      </AskFirst>
      <AskFirst
        action={text('settlements.dispute')}
        title={text('settlements.disputeAsk')}
        why={text('settlements.disputeWhy')}
        confirm={text('settlements.disputeGo')}
        keep={text('settlements.notYet')}
        isBusy={isBusy}
        error={dispute.error}
        onConfirm={() => (reason.trim() === '' ? setChecked(true) : dispute.mutate())}
      >
        <TextArea
          label={text('settlements.disputeWords')}
          hint={text('settlements.disputeHint')}
          maxLength={500}
          value={reason}
          problem={isChecked && reason.trim() === '' ? text('settlements.disputeMissing') : undefined}
          onChange={setReason}
        />
      </AskFirst>
    </section>
  )
}
