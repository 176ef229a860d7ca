import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { joinDraft } from './join-draft.ts'
import { useMyApplications } from './my-applications.ts'
import { useMyRecord } from './my-record.ts'
import { UnionSearch } from './UnionSearch.tsx'

/** First step of joining: the union. Whoever cannot apply now is told so before anything is filled in. */
export const JoinPage = () => {
  const text = useText()
  const mine = useMyRecord()
  const { applications, isPending } = useMyApplications()
  const membership = mine.data?.membership
  const waiting = applications.find((application) => application.status === 'pending')
  return (
    <Page title={text('joining.title')} up="/services">
      {mine.isPending || isPending ? (
        <Loading />
      ) : membership ? (
        <>
          <Message kind="good">{text('joining.alreadyMember', { unionName: membership.unionName })}</Message>
          <LinkButton to="/card">{text('joining.seeCard')}</LinkButton>
        </>
      ) : waiting ? (
        <>
          <Message kind="wait">{text('joining.alreadyPending')}</Message>
          <LinkButton to="/applications/$id" params={{ id: waiting.id }}>
            {text('joining.seePending')}
          </LinkButton>
        </>
      ) : (
        <>
          <p>{text('joining.find')}</p>
          <UnionSearch action={(union) => <ChooseUnion id={union.id} name={union.name} />} />
        </>
      )}
    </Page>
  )
}

const ChooseUnion = ({ id, name }: { id: string; name: string }) => {
  const text = useText()
  return (
    <LinkButton
      to="/join/form"
      kind="plain"
      onClick={() => joinDraft.change({ unionId: id, unionName: name })}
    >
      {text('unionSearch.choose')}
    </LinkButton>
  )
}
