/** Vouchers: the ledger of units, claims, redemptions, what ends them, who collects them. */
export { type Movement, type MovementCause, moveUnits, type UnitAccount } from './ledger/move-units.ts'
export { lockMerchantForSettlement } from './redemptions/merchant-lock.ts'
export {
  freeRedemptions,
  type RedemptionSum,
  type RedemptionTime,
  settleRedemptions,
  sumOpen,
  sumSettled,
  sumUnsettled,
} from './redemptions/settle-redemptions.ts'
