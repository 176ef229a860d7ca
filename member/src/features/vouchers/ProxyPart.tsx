import { member } from '@huigong/client'
import type { OwnVoucherDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { take, voucherKey } from './voucher-queries.ts'

/** 代领: who collects it for me, taking that back, or naming somebody. */
export const ProxyPart = ({ voucher }: { voucher: OwnVoucherDetail }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const queries = useQueryClient()
  const { activityId, id, proxy, abilities } = voucher
  const revoke = useMutation({
    mutationFn: () => member.vouchers.revokeProxy({ activityId, id }),
    onSuccess: (changed) => queries.setQueryData(voucherKey(voucher), take(changed, Date.now())),
  })
  if (proxy) {
    return (
      <section className="stack proxy">
        <div>
          <h2>{text('vouchers.proxy.named', { name: proxy.name })}</h2>
          <p className="soft">
            {text('vouchers.proxy.namedWhy', { phone: proxy.phoneMasked, at: instantText(proxy.namedAt) })}
          </p>
        </div>
        {abilities.revokeProxy ? (
          <AskFirst
            action={text('vouchers.proxy.revoke')}
            title={text('vouchers.proxy.revokeAsk', { name: proxy.name })}
            why={text('vouchers.proxy.revokeWhy')}
            confirm={text('vouchers.proxy.revokeConfirm')}
            keep={text('vouchers.proxy.keep')}
            isBusy={revoke.isPending}
            error={revoke.error}
            onConfirm={() => revoke.mutate()}
          />
        ) : null}
      </section>
    )
  }
  return (
    <>
      {revoke.isSuccess ? <Message kind="good">{text('vouchers.proxy.revoked')}</Message> : null}
      {abilities.nameProxy ? (
        <section className="stack proxy">
          <p className="soft">{text('vouchers.proxy.goWhy')}</p>
          <LinkButton to="/vouchers/$activityId/$id/proxy" params={{ activityId, id }} kind="plain">
            {text('vouchers.proxy.go')}
          </LinkButton>
        </section>
      ) : null}
    </>
  )
}
