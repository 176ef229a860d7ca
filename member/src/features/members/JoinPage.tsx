import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useText } from '../../platform/texts.ts'
import { JoinWays } from './JoinWays.tsx'
import { useMyApplications } from './my-applications.ts'
import { useMyRecord } from './my-record.ts'
import { PendingApplication } from './PendingApplication.tsx'

/** The entrance to a union: whoever cannot apply now is told so, and what to do instead, before anything is filled in. */
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
      ) : waiting ? (
        <PendingApplication id={waiting.id} />
      ) : membership && membership.status !== 'unverified' ? (
        <>
          <Message kind="good">{text('joining.alreadyMember', { unionName: membership.unionName })}</Message>
          <p>{text('joining.moved')}</p>
          <LinkButton to="/join/transfer">{text('joining.toTransfer')}</LinkButton>
          <LinkButton to="/card" kind="plain">
            {text('joining.seeCard')}
          </LinkButton>
        </>
      ) : (
        <>
          {membership ? (
            <>
              <Message kind="wait">
                {text('joining.unverifiedHere', { unionName: membership.unionName })}
              </Message>
              {membership.unionPhone ? <PhoneLink phone={membership.unionPhone} /> : null}
            </>
          ) : null}
          <JoinWays />
        </>
      )}
    </Page>
  )
}
