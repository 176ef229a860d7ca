import { member, once } from '@huigong/client'
import type { MyCorrection } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { CorrectedFields } from './CorrectedFields.tsx'
import { repeatCorrection } from './correction-draft.ts'
import { refreshCorrections, useMyCorrection } from './my-corrections.ts'
import './members.css'

export const CorrectionPage = () => {
  const text = useText()
  const { id } = useParams({ from: '/signed-in/verified/membership/record/corrections/$id' })
  const { correction, isLooking, ...list } = useMyCorrection(id)
  return (
    <Page title={text('correction.title')} up="/record/corrections">
      {isLooking ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {correction ? <CorrectionState correction={correction} /> : null}
      {!correction && !isLooking && !list.error ? <p>{text('correction.missing')}</p> : null}
    </Page>
  )
}

const tones = { pending: 'wait', approved: 'good', rejected: 'problem', withdrawn: 'hint' } as const

const CorrectionState = ({ correction }: { correction: MyCorrection }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { status, unionName, unionPhone, reason, submittedAt, decidedAt, abilities } = correction
  const isOver = status === 'rejected' || status === 'withdrawn'
  return (
    <>
      <div aria-live="polite">
        <Message kind={tones[status]}>
          <p className="status-word">{text(`correction.status.${status}`)}</p>
          <p>{text(`correction.sentence.${status}`, { unionName })}</p>
          {reason ? <p>{text('applications.reason', { reason })}</p> : null}
        </Message>
      </div>
      {isOver ? (
        <LinkButton to="/record/correction" onClick={() => repeatCorrection(correction)}>
          {text('correction.again')}
        </LinkButton>
      ) : null}
      <CorrectedFields {...correction} />
      <p className="soft small">
        {text('applications.submittedAt')} {instantText(submittedAt)}
        {decidedAt ? ` · ${text('applications.decidedAt')} ${instantText(decidedAt)}` : null}
      </p>
      <div className="stack">
        {unionPhone && !isOver ? <PhoneLink phone={unionPhone} /> : null}
        {abilities.withdraw ? <Withdraw id={correction.id} /> : null}
      </div>
    </>
  )
}

const Withdraw = ({ id }: { id: string }) => {
  const text = useText()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => member.members.withdrawCorrection({ id }, once()),
    onSettled: () => refreshCorrections(queries),
  })
  return (
    <AskFirst
      action={text('applications.withdraw')}
      title={text('applications.withdrawAsk')}
      why={text('correction.withdrawWhy')}
      confirm={text('applications.withdraw')}
      keep={text('applications.withdrawKeep')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
    />
  )
}
