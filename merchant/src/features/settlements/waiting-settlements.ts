import { merchant } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useCounter } from '../../platform/session.ts'

const minute = 60_000

/** How many statements wait for the merchant's answer. */
export const useWaitingSettlements = (): number => {
  const shop = useCounter().merchant
  const { data } = useQuery({
    queryKey: ['settlements', shop.id, 'waiting'],
    queryFn: () => merchant.settlements.list({ status: 'locked', limit: 50 }),
    staleTime: minute,
    refetchInterval: 10 * minute,
  })
  return data?.items.length ?? 0
}
