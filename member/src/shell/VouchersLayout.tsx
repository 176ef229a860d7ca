import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { keepShell } from '../features/vouchers/keep-shell.ts'
import { listKeptVouchers } from '../features/vouchers/kept-vouchers.ts'
import { useSession } from '../platform/session.ts'
import { SignedIn } from './SignedIn.tsx'

/**
 * Pages of vouchers: for whoever is signed in, and without a network for whoever this phone keeps vouchers of. As soon
 * as the server says that nobody is signed in, nothing is kept any more.
 */
export const VouchersLayout = () => {
  const session = useSession()
  useEffect(() => void keepShell(), [])
  return session.data === undefined && listKeptVouchers().length > 0 ? <Outlet /> : <SignedIn />
}
