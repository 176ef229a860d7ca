/** Vouchers: the ledger of units, claims, redemptions, what ends them, who collects them. */
export { type Movement, type MovementCause, moveUnits, type UnitAccount } from './ledger/move-units.ts'
