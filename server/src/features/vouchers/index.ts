/** Vouchers: the ledger of units, claims, redemptions, what ends them, who collects them. */
export { claimFor } from './claims/claim-for.ts'
export { claimVoucher } from './claims/claim-voucher.ts'
export { judgeApplicant, judgeApplicants } from './claims/judge-applicants.ts'
export { listUnclaimed } from './claims/list-unclaimed.ts'
export { writeClaims } from './claims/write-claims.ts'
export { type Movement, type MovementCause, moveUnits, type UnitAccount } from './ledger/move-units.ts'
export { getOffer } from './offers/get-offer.ts'
export { listOffers } from './offers/list-offers.ts'
