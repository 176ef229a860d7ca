import { ApiError } from '@huigong/client'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useAwakeScreen } from '../../platform/awake-screen.ts'
import { useText } from '../../platform/texts.ts'
import { CardCode } from './CardCode.tsx'
import { MemberCard } from './MemberCard.tsx'
import { useMyApplications } from './my-applications.ts'
import { useMyCard } from './my-card.ts'
import { useMyRecord } from './my-record.ts'

export const CardPage = () => {
  const text = useText()
  const card = useMyCard()
  useAwakeScreen()
  const hasNone = card.error instanceof ApiError && card.error.code === 'membership.none'
  return (
    <Page title={text('card.title')} up="/me">
      {card.isPending ? <Loading /> : null}
      {card.data && !hasNone ? (
        <>
          <MemberCard card={card.data} />
          <CardCode
            card={card.data}
            receivedAt={card.dataUpdatedAt}
            error={card.error}
            isRenewing={card.isFetching}
            onRenew={() => card.refetch()}
          />
        </>
      ) : null}
      {hasNone ? <NoCard /> : null}
      {!card.data && card.error && !hasNone ? (
        <FailureMessage error={card.error} onRetry={() => card.refetch()} />
      ) : null}
    </Page>
  )
}

const NoCard = () => {
  const text = useText()
  const membership = useMyRecord().data?.membership
  const { applications } = useMyApplications()
  const waiting = applications.find((application) => application.status === 'pending')
  return (
    <EmptyState title={text('card.none.title')}>
      <p>{text(membership ? 'card.none.toCheck' : 'card.none.why')}</p>
      {waiting ? (
        <LinkButton to="/applications/$id" params={{ id: waiting.id }}>
          {text('card.none.wait')}
        </LinkButton>
      ) : (
        <LinkButton to={membership ? '/record' : '/join'}>
          {text(membership ? 'card.none.seeRecord' : 'card.none.go')}
        </LinkButton>
      )}
    </EmptyState>
  )
}
