import type { OwnVoucherDetail } from '@huigong/contract'
import { keptNames, readKept, removeKept, writeKept } from '../../platform/kept.ts'

/** A voucher as this phone keeps it; `clockOffset` is how far the server's clock is ahead, in milliseconds. */
export type KeptVoucher = { voucher: OwnVoucherDetail; clockOffset: number }

const kind = 'voucher.'

/** Keeps a voucher that can still be shown; one that cannot is forgotten. */
export const keepVoucher = (kept: KeptVoucher): void => {
  const name = kind + kept.voucher.id
  if (isShowable(kept)) writeKept(name, kept)
  else removeKept(name)
}

export const findKeptVoucher = (id: string): KeptVoucher | undefined => {
  const kept = readKept<KeptVoucher>(kind + id)
  if (!kept) return undefined
  if (isShowable(kept)) return kept
  forgetVoucher(id)
  return undefined
}

export const forgetVoucher = (id: string): void => removeKept(kind + id)

/** All that can be shown without a network, the one that ends first at the top. */
export const listKeptVouchers = (): KeptVoucher[] =>
  keptNames()
    .filter((name) => name.startsWith(kind))
    .map((name) => findKeptVoucher(name.slice(kind.length)))
    .filter((kept) => kept !== undefined)
    .sort((a, b) => Date.parse(a.voucher.validUntil) - Date.parse(b.voucher.validUntil))

const isShowable = ({ voucher, clockOffset }: KeptVoucher): boolean => {
  const { status, secret, secretValidUntil, validUntil } = voucher
  const serverNow = Date.now() + clockOffset
  return (
    status === 'claimed' &&
    secret !== null &&
    Date.parse(secretValidUntil ?? '') > serverNow &&
    Date.parse(validUntil) > serverNow
  )
}
