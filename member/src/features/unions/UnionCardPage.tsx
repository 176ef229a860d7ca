import { ApiError, open } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { UnionCard } from './UnionCard.tsx'

/** Where a scanned code leads (seed 002, 3.1): anybody may look, also without signing in. */
export const UnionCardPage = () => {
  const text = useText()
  const { code } = useParams({ from: '/open-unions/c/$code' })
  const card = useQuery({ queryKey: ['union-card', code], queryFn: () => open.unionCards.get({ code }) })
  const isEnded = card.error instanceof ApiError && endings.includes(card.error.code)
  return (
    <Page title={card.data?.name ?? text('unionCard.title')} windowTitle={text('unionCard.title')} up="/">
      {card.isPending ? <Loading /> : null}
      {card.data ? <UnionCard card={card.data} /> : null}
      {isEnded ? (
        <>
          <Problem error={card.error} />
          <p>{text('unionCard.otherWays')}</p>
          <LinkButton to="/unions">{text('unionCard.searchUnions')}</LinkButton>
          <LinkButton to="/register" kind="plain">
            {text('unionCard.searchSuperior')}
          </LinkButton>
        </>
      ) : card.error ? (
        <FailureMessage error={card.error} onRetry={() => card.refetch()} />
      ) : null}
    </Page>
  )
}

const endings: readonly string[] = [
  'short_code.unknown',
  'short_code.ended',
  'union.cancelled',
  'input.invalid',
  'thing.not_found',
]
