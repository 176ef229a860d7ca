import { Navigate } from '@tanstack/react-router'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { joinDraft, startApplication } from './join-draft.ts'
import { useMyApplications } from './my-applications.ts'
import { useMyRecord } from './my-record.ts'
import { PendingApplication } from './PendingApplication.tsx'
import { PlannedTransfer } from './PlannedTransfer.tsx'
import './members.css'

const effects = ['keeps', 'card', 'rights', 'until'] as const

/** 会籍转移 (seed 001, 三.6): from where, and what it means, before a union is looked for. */
export const TransferPage = () => {
  const text = useText()
  const mine = useMyRecord()
  const { applications, isPending } = useMyApplications()
  const membership = mine.data?.membership
  const waiting = applications.find((application) => application.status === 'pending')
  if (mine.isPending || isPending || mine.error) {
    return (
      <Page title={text('transfer.title')} up="/record">
        {mine.error ? <FailureMessage error={mine.error} onRetry={() => mine.refetch()} /> : <Loading />}
      </Page>
    )
  }
  if (!membership || membership.status === 'unverified') return <Navigate to="/join" replace />
  return (
    <Page title={text('transfer.title')} up="/record">
      <Facts facts={[[text('transfer.present'), membership.unionName]]} />
      {waiting ? (
        <PendingApplication id={waiting.id} />
      ) : membership.plannedTransfer ? (
        <>
          <PlannedTransfer planned={membership.plannedTransfer} />
          <p>{text('transfer.plannedFirst')}</p>
        </>
      ) : (
        <>
          <section className="stack">
            <h2>{text('transfer.effects')}</h2>
            <ul className="hints effects">
              {effects.map((effect) => (
                <li key={effect}>{text(`transfer.effectList.${effect}`)}</li>
              ))}
            </ul>
            <p className="soft">{text('transfer.office')}</p>
          </section>
          <GoOn unionId={membership.unionId} />
        </>
      )}
    </Page>
  )
}

/** On to the search; straight on where a union was chosen before, by its code or in the search of unions. */
const GoOn = ({ unionId }: { unionId: string }) => {
  const text = useText()
  const draft = joinDraft.useDraft()
  const start = () => startApplication('member.transfer')
  const isChosen = draft.unionId !== '' && draft.unionId !== unionId && !draft.applicationId
  return (
    <div className="stack">
      {isChosen ? (
        <LinkButton to="/join/form" onClick={start}>
          {text('transfer.goTo', { unionName: draft.unionName })}
        </LinkButton>
      ) : null}
      <LinkButton to="/join/union" kind={isChosen ? 'plain' : 'primary'} onClick={start}>
        {text(isChosen ? 'joining.otherUnion' : 'transfer.go')}
      </LinkButton>
    </div>
  )
}
