/** Merchants (商家) of unions and their clerks (核销员), who scan for them. */

export { changeMerchantStatus } from './change-merchant-status.ts'
export { addClerk } from './clerks/add-clerk.ts'
export { clerkNameAt } from './clerks/clerk-name-at.ts'
export { endClerking } from './clerks/end-clerking.ts'
export { listClerks } from './clerks/list-clerks.ts'
export { removeClerk } from './clerks/remove-clerk.ts'
export { createMerchant } from './create-merchant.ts'
export { editMerchant } from './edit-merchant.ts'
export { getMerchant } from './get-merchant.ts'
export { listMerchants } from './list-merchants.ts'
export { merchantsEnding } from './merchants-ending.ts'
