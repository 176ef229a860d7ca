import { merchant, once } from '@huigong/client'
import { Problem } from '@huigong/member/parts/Problem'
import { useMutation } from '@tanstack/react-query'
import { type Merchant, useSettleSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import './accounts.css'

type MerchantChoiceProps = { merchants: readonly Merchant[]; chosenId?: string; onChosen?: () => void }

/** For whom one scans from now on. */
export const MerchantChoice = ({ merchants, chosenId, onChosen }: MerchantChoiceProps) => {
  const text = useText()
  const settle = useSettleSession()
  const choose = useMutation({
    mutationFn: (merchantId: string) => merchant.accounts.chooseMerchant({ merchantId }, once()),
    onSuccess: (session) => {
      settle(session)
      onChosen?.()
    },
  })
  return (
    <div className="stack">
      <Problem error={choose.error} />
      <ul className="shops">
        {merchants.map(({ id, name, isOnline }) => (
          <li key={id}>
            <button
              type="button"
              className="shop-choice"
              aria-current={id === chosenId || undefined}
              aria-busy={choose.isPending && choose.variables === id}
              disabled={choose.isPending}
              onClick={() => choose.mutate(id)}
            >
              <strong>{name}</strong>
              {id === chosenId ? <span className="small">{text('shops.now')}</span> : null}
              {isOnline ? null : <span className="small">{text('shops.offline')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
