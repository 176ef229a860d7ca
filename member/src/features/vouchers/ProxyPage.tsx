import { useParams } from '@tanstack/react-router'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText, useTextList } from '../../platform/texts.ts'
import { ProxyForm } from './ProxyForm.tsx'
import { useVoucher } from './voucher-queries.ts'
import './vouchers.css'

/** Naming somebody who collects a voucher for me. */
export const ProxyPage = () => {
  const text = useText()
  const textList = useTextList()
  const place = useParams({ from: '/kept/vouchers/$activityId/$id/proxy' })
  const query = useVoucher(place)
  const voucher = query.data?.voucher
  return (
    <Page title={text('vouchers.proxy.title')} up="/vouchers/$activityId/$id" upParams={place}>
      {query.isPending && !query.error ? <Loading /> : null}
      {query.error ? <FailureMessage error={query.error} onRetry={() => query.refetch()} /> : null}
      {voucher ? (
        <>
          <h2>{voucher.name}</h2>
          <ul className="proxy-why">
            {textList('vouchers.proxy.why').map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {voucher.abilities.nameProxy ? (
            <ProxyForm voucher={voucher} />
          ) : (
            <Message kind="hint">
              {voucher.proxy
                ? text('vouchers.proxy.named', { name: voucher.proxy.name })
                : text('errors.voucher.not_claimed')}
            </Message>
          )}
        </>
      ) : null}
    </Page>
  )
}
