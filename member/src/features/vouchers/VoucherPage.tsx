import { useParams } from '@tanstack/react-router'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { VoucherEnd } from './VoucherEnd.tsx'
import { VoucherFacts } from './VoucherFacts.tsx'
import { VoucherInUse } from './VoucherInUse.tsx'
import { isGone, isWithoutNetwork, useVoucher } from './voucher-queries.ts'
import './vouchers.css'

/** A voucher that is shown to a merchant, or what became of it. */
export const VoucherPage = () => {
  const text = useText()
  const place = useParams({ from: '/kept/vouchers/$activityId/$id' })
  const query = useVoucher(place)
  const { data, error } = query
  if (isGone(error)) return <Gone />
  return (
    <Page title={data?.voucher.name ?? text('vouchers.title')} up="/vouchers">
      {query.isPending && !error ? <Loading /> : null}
      {error && !(data && isWithoutNetwork(error)) ? (
        <FailureMessage error={error} onRetry={() => query.refetch()} />
      ) : null}
      {data ? (
        <>
          {data.voucher.status === 'claimed' ? (
            <VoucherInUse kept={data} isOffline={isWithoutNetwork(error)} />
          ) : (
            <VoucherEnd voucher={data.voucher} />
          )}
          <VoucherFacts voucher={data.voucher} />
        </>
      ) : null}
    </Page>
  )
}

const Gone = () => {
  const text = useText()
  return (
    <Page title={text('vouchers.title')} up="/vouchers">
      <EmptyState title={text('vouchers.gone')}>
        <p>{text('vouchers.goneWhy')}</p>
        <LinkButton to="/vouchers">{text('vouchers.back')}</LinkButton>
      </EmptyState>
    </Page>
  )
}
