import { ApiError, member } from '@huigong/client'
import type { OwnVoucher } from '@huigong/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { findKeptVoucher, forgetVoucher, type KeptVoucher, keepVoucher } from './kept-vouchers.ts'

export const vouchersKey = ['vouchers']

export const useVouchers = (of: 'good' | 'past', isEnabled = true) =>
  useInfiniteQuery({
    queryKey: [...vouchersKey, 'list', of],
    queryFn: ({ pageParam }) => member.vouchers.list({ of, cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: isEnabled,
  })

type Place = Pick<OwnVoucher, 'activityId' | 'id'>

export const voucherKey = ({ activityId, id }: Place) => [...vouchersKey, 'one', activityId, id]

/** Fetches a voucher, sets its clock, and keeps it for the time without a network. */
export const fetchVoucher = async ({ activityId, id }: Place): Promise<KeptVoucher> => {
  const askedAt = Date.now()
  const voucher = await member.vouchers.get({ activityId, id }).catch((error: unknown) => {
    if (isGone(error)) forgetVoucher(id)
    throw error
  })
  return take(voucher, (askedAt + Date.now()) / 2)
}

/** What an answer of the server that was read at an instant of this phone means. */
export const take = (voucher: KeptVoucher['voucher'], readAt: number): KeptVoucher => {
  const taken = { voucher, clockOffset: Date.parse(voucher.serverTime) - readAt }
  keepVoucher(taken)
  return taken
}

/** Gently: only while the page is in sight, and rarely once the server did not answer. */
const askAgainIn = { good: 4_000, failed: 20_000 }

/** A voucher, at first as this phone keeps it; asked for again while it can still be redeemed. */
export const useVoucher = (place: Place) =>
  useQuery({
    queryKey: voucherKey(place),
    queryFn: () => fetchVoucher(place),
    initialData: () => findKeptVoucher(place.id),
    initialDataUpdatedAt: 0,
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => {
      if (state.data?.voucher.status !== 'claimed') return false
      return (state.error ? askAgainIn.failed : askAgainIn.good) * (0.9 + Math.random() * 0.2)
    },
  })

/** No answer came: what the phone keeps is as good as it gets. */
export const isWithoutNetwork = (error: unknown): boolean =>
  error instanceof ApiError &&
  (error.code === 'server.unreachable' || error.code === 'server.busy' || isOfGateway(error.status))

/** Something before the server answered in its place. */
const isOfGateway = (status: number) => status >= 502 && status <= 504

/** It is not mine to see any more, as when the owner took the proxy back. */
export const isGone = (error: unknown): boolean => error instanceof ApiError && error.status === 404
