import type { OwnVoucher } from '@huigong/contract'
import { useEffect } from 'react'
import { findKeptVoucher } from './kept-vouchers.ts'
import { fetchVoucher } from './voucher-queries.ts'

const keptAhead = 5

/** Fetches the first vouchers of the list that this phone does not keep yet: a shop may be where there is no network. */
export const useKeepingVouchers = (vouchers: readonly OwnVoucher[]): void => {
  const missing = vouchers.slice(0, keptAhead).filter(({ id }) => !findKeptVoucher(id))
  const names = missing.map(({ activityId, id }) => `${activityId}/${id}`).join(' ')
  useEffect(() => {
    let isLeft = false
    const keep = async () => {
      for (const name of names.split(' ').filter(Boolean)) {
        const [activityId = '', id = ''] = name.split('/')
        if (isLeft) return
        await fetchVoucher({ activityId, id }).catch(() => undefined)
      }
    }
    void keep()
    return () => {
      isLeft = true
    }
  }, [names])
}
