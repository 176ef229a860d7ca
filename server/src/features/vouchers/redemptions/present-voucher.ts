import type { ShownToClerk } from '@huigong/contract'
import { maskName } from '@huigong/contract/values/masking'
import { type SQL, sql } from '../../../platform/database/sql.ts'

/** What a clerk may see of a voucher, before it is masked. */
export type PresentedVoucher = {
  ownerName: string | null
  proxyName: string | null
  item: string
  title: string
  unionName: string
  valueInFen: number
  validUntil: Date
}

/** Its columns of a voucher `v`, campaign `c`, union `u`, owner `p` and proxy `x`. */
export const presentedColumns: SQL = sql`
  p.name as "ownerName", x.name as "proxyName", c.name as item, c.title, u.name as "unionName",
  v.value_in_fen as "valueInFen", v.valid_until as "validUntil"`

/** Masked names, the thing, nothing else: whoever stands there is the owner, or the proxy whose code it is. */
export const presentVoucher = (voucher: PresentedVoucher, isProxy: boolean): ShownToClerk => ({
  nameMasked: maskName(isProxy ? voucher.proxyName : voucher.ownerName),
  ownerNameMasked: isProxy ? maskName(voucher.ownerName) : null,
  item: voucher.item,
  title: voucher.title,
  unionName: voucher.unionName,
  valueInFen: voucher.valueInFen,
  validUntil: voucher.validUntil.toISOString(),
})
