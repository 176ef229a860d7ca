import { claimFor, claimVoucher, getOffer, listOffers, listUnclaimed } from '../features/vouchers/index.ts'
import { os } from './procedures.ts'

const { vouchers } = os.admin
const { activities } = os.member

export const adminClaimRoutes = {
  listUnclaimed: vouchers.listUnclaimed.handler(({ context, input }) => listUnclaimed(context, input)),
  claimFor: vouchers.claimFor.handler(({ context, input }) => claimFor(context, input)),
}

export const memberActivityRoutes = {
  list: activities.list.handler(({ context, input }) => listOffers(context, input)),
  get: activities.get.handler(({ context, input }) => getOffer(context, input.id)),
  claim: activities.claim.handler(({ context, input }) => claimVoucher(context, input)),
}
