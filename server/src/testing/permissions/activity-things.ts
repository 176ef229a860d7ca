import type { NamedWorld } from '../named-world.ts'
import { makeActivity, makeCampaign, makeMerchant } from '../welfare.ts'
import { activityForm } from '../welfare-forms.ts'

/** A voucher and activities of 晨光; one of them waits for 东湖, which has a rule of amounts of its own. */
export type ActivityThings = {
  shop: string
  otherShop: string
  campaign: string
  draft: string
  waitingActivity: string
  publication: string
  approvedActivity: string
  rule: string
}

export const makeActivityThings = async (world: NamedWorld): Promise<ActivityThings> => {
  const { activities } = world.as('zhou').admin
  const shop = (await makeMerchant(world, { serial: 923 })).id
  const campaign = await makeCampaign(world, shop)
  const prizes = [{ campaignId: campaign, units: 10 }]
  const draft = await activities.create(activityForm(world, prizes))
  const waiting = await activities.create(activityForm(world, prizes))
  const { reviewId } = await activities.submit({ id: waiting.id, revision: waiting.revision })
  const rule = await world.as('zhao').admin.welfare.createRule({
    category: 'birthday',
    period: 'year',
    capInFen: 30_000,
    forms: ['goods'],
    enforcement: 'stop',
    validFrom: '2027-01-01',
    sourceDocument: '东工发〔2026〕8号',
  })
  return {
    shop,
    otherShop: (await makeMerchant(world, { serial: 924 })).id,
    campaign,
    draft: draft.id,
    waitingActivity: waiting.id,
    publication: reviewId!,
    approvedActivity: await makeActivity(world, prizes),
    rule: rule.id,
  }
}
