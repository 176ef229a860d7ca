/** Vouchers: the ledger of units, claims, redemptions, what ends them, who collects them. */
export { claimFor } from './claims/claim-for.ts'
export { claimVoucher } from './claims/claim-voucher.ts'
export { listUnclaimed } from './claims/list-unclaimed.ts'
export { type Movement, type MovementCause, moveUnits, type UnitAccount } from './ledger/move-units.ts'
export { getOffer } from './offers/get-offer.ts'
export { listOffers } from './offers/list-offers.ts'
