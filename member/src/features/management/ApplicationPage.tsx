import { member, once } from '@huigong/client'
import type { OwnApplication } from '@huigong/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useText } from '../../platform/texts.ts'
import '../members/members.css'
import { Events } from '../reviews/Events.tsx'
import { SubjectFacts } from '../reviews/SubjectFacts.tsx'
import { correctCancellation } from './cancellation-draft.ts'
import { correctChange } from './information-draft.ts'
import { managedKey, useManaged } from './management.ts'

export const ApplicationPage = () => {
  const text = useText()
  const { unionId } = useManaged()
  const { id } = useParams({ from: '/signed-in/verified/managing/management/applications/$id' })
  const application = useQuery({
    queryKey: managedKey(unionId, 'application', id),
    queryFn: () => member.management.getApplication({ id }),
  })
  const { data } = application
  return (
    <Page
      title={data ? text(`names.applicationKinds.${data.kind}`) : text('management.applications')}
      up="/management/applications"
    >
      {application.isPending ? <Loading /> : null}
      {application.error ? (
        <FailureMessage error={application.error} onRetry={() => application.refetch()} />
      ) : null}
      {data ? <ApplicationState application={data} /> : null}
    </Page>
  )
}

const tones = { pending: 'wait', approved: 'good', rejected: 'problem', withdrawn: 'hint' } as const

const ApplicationState = ({ application }: { application: OwnApplication }) => {
  const text = useText()
  const { status, kind, reason, abilities, decidingUnionName, decidingUnionPhone } = application
  return (
    <>
      <div aria-live="polite">
        <Message kind={tones[status]}>
          <p className="status-word">{text(`registration.status.${status}`)}</p>
          <p>{text(`registration.sentence.${status}`, { superiorName: decidingUnionName })}</p>
          {reason ? <p>{text('applications.reason', { reason })}</p> : null}
        </Message>
      </div>
      {abilities.correct && kind === 'union.change' ? (
        <LinkButton to="/management/change" onClick={() => correctChange(application)}>
          {text('applications.correct')}
        </LinkButton>
      ) : null}
      {abilities.correct && kind === 'union.cancellation' ? (
        <LinkButton to="/management/cancellation" onClick={() => correctCancellation(application)}>
          {text('applications.correct')}
        </LinkButton>
      ) : null}
      {abilities.correct && !kind.startsWith('union.') ? <p>{text('management.correctOnComputer')}</p> : null}
      <Facts
        facts={[
          [text('management.applicationOf'), application.title],
          [text('management.decides'), decidingUnionName],
        ]}
      />
      <SubjectFacts subject={application.subject} />
      <Events events={application.events} />
      <div className="stack">
        {status === 'pending' && decidingUnionPhone ? <PhoneLink phone={decidingUnionPhone} /> : null}
        {abilities.withdraw ? <Withdraw id={application.id} /> : null}
      </div>
    </>
  )
}

/** 取消申请 (seed 001, 二.6). */
const Withdraw = ({ id }: { id: string }) => {
  const text = useText()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => member.management.withdrawApplication({ id }, once()),
    onSettled: () => queries.invalidateQueries({ queryKey: managedKey() }),
  })
  return (
    <AskFirst
      action={text('management.withdraw')}
      title={text('management.withdrawAsk')}
      why={text('registration.withdrawWhy')}
      confirm={text('management.withdraw')}
      keep={text('applications.withdrawKeep')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
    />
  )
}
