import { useMemo } from 'react'
import { useCounter } from '../../platform/session.ts'
import { createAttempts } from './attempts.ts'

/** The open attempts of whoever scans here. */
export const useAttempts = () => {
  const { account, merchant } = useCounter()
  return useMemo(
    () => createAttempts({ accountId: account.id, merchantId: merchant.id }),
    [account.id, merchant.id],
  )
}
