import { ApiError, open } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import './card.css'

/** What somebody sees who scans a card: asked once, because the code itself soon runs out. */
export const CardCheckPage = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const { code } = useParams({ from: '/card/$code' })
  const check = useQuery({
    queryKey: ['card-check', code],
    queryFn: () => open.cards.check({ code }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  })
  const isInvalid =
    check.error instanceof ApiError && (check.error.status === 404 || check.error.status === 422)
  return (
    <Page title={text('card.check.title')}>
      {check.isPending ? <Loading /> : null}
      {check.data ? (
        <>
          <p className="card-verdict card-valid" role="status">
            <span className="card-verdict-sign">
              <Icon name="good" />
            </span>
            {text('card.check.valid')}
          </p>
          <Facts
            facts={[
              [text('card.check.name'), check.data.nameMasked],
              [text('card.check.union'), check.data.unionName],
              [text('card.number'), check.data.cardNumber],
              [text('card.check.status'), check.data.status === 'retained' ? text('card.retained') : null],
              [text('card.check.checkedAt'), instantText(check.data.checkedAt)],
            ]}
          />
          <p className="soft">{text('card.check.note')}</p>
        </>
      ) : null}
      {isInvalid ? (
        <>
          <p className="card-verdict card-invalid" role="alert">
            <span className="card-verdict-sign">
              <Icon name="bad" />
            </span>
            {text('card.check.invalid')}
          </p>
          <p>{text('card.check.invalidWhy')}</p>
        </>
      ) : null}
      {check.error && !isInvalid ? (
        <FailureMessage error={check.error} onRetry={() => check.refetch()} />
      ) : null}
    </Page>
  )
}
