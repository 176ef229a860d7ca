/** Vouchers: the ledger of units, claims, redemptions, what ends them, who collects them. */
export { claimFor } from './claims/claim-for.ts'
export { claimVoucher } from './claims/claim-voucher.ts'
export { judgeApplicant, judgeApplicants } from './claims/judge-applicants.ts'
export { listUnclaimed } from './claims/list-unclaimed.ts'
export { writeClaims } from './claims/write-claims.ts'
export { endCollecting } from './ends/end-collecting.ts'
export { expireVouchers } from './ends/expire-vouchers.ts'
export { mergeVouchers } from './ends/merge-vouchers.ts'
export { remindOwners } from './ends/remind-owners.ts'
export { returnUnclaimed } from './ends/return-unclaimed.ts'
export { vouchersEnding } from './ends/vouchers-ending.ts'
export { moveUnits } from './ledger/move-units.ts'
export { getOffer } from './offers/get-offer.ts'
export { listOffers } from './offers/list-offers.ts'
export { getOwnVoucher } from './own/get-own-voucher.ts'
export { listOwnVouchers } from './own/list-own-vouchers.ts'
export { proveNightly } from './proof/prove-nightly.ts'
export { proveVouchers } from './proof/prove-vouchers.ts'
export { nameProxy } from './proxies/name-proxy.ts'
export { revokeProxy } from './proxies/revoke-proxy.ts'
export { checkVoucher } from './redemptions/check-voucher.ts'
export { listRedemptions } from './redemptions/list-redemptions.ts'
export { lockMerchantBooks } from './redemptions/merchant-books.ts'
export { redeemVoucher } from './redemptions/redeem-voucher.ts'
export {
  freeRedemptions,
  type RedemptionSum,
  type RedemptionTime,
  settleRedemptions,
  sumOpen,
  sumSettled,
  sumUnsettled,
} from './redemptions/settle-redemptions.ts'
export { undoRedemption } from './redemptions/undo-redemption.ts'
export { listVouchers } from './staff/list-vouchers.ts'
export { printVoucher } from './staff/print-voucher.ts'
export { voidVoucher } from './staff/void-voucher.ts'
