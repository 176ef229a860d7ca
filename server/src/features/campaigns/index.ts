/** Vouchers as they are defined (优惠券), with their budget of units and the merchants that may redeem them. */
export { authoriseMerchant, withdrawMerchant } from './authorise-merchant.ts'
export { changeCampaignStatus } from './change-campaign-status.ts'
export { createCampaign } from './create-campaign.ts'
export { editCampaign } from './edit-campaign.ts'
export { getCampaign } from './get-campaign.ts'
export { isRedeemedAt } from './is-redeemed-at.ts'
export { listCampaigns } from './list-campaigns.ts'
