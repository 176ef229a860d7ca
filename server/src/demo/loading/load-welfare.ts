import type { ActivityForm, CampaignForm, MerchantForm } from '@huigong/contract'
import type { Context, Equipment } from '../../features/access/index.ts'
import { createActivity, openActivity, submitActivity } from '../../features/activities/index.ts'
import { changeCampaignStatus, createCampaign } from '../../features/campaigns/index.ts'
import { changeMerchantStatus, createMerchant } from '../../features/merchants/index.ts'
import { decideReview } from '../../features/reviews/index.ts'
import { createRule } from '../../features/welfare/index.ts'
import { reviewDefinitions } from '../../kinds/reviews.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { getDemoUnions } from '../generator/demo-unions.ts'
import type { FederationOptions } from '../generator/federation-options.ts'
import { actingAdministrator, daysBefore } from './acting.ts'
import { handOut } from './hand-out.ts'
import type { Administrators } from './load-cast.ts'

/** Who scans in the demo's shop, and with which phone. */
export const demoClerk = { name: '钱掌柜', phone: '19900000021', merchantName: '惠民蛋糕坊' }

/**
 * Rules of the province, a shop of the demo's base union, an activity that is over with its vouchers redeemed, one that is open
 * for the demo's member, and one that waits for the street union.
 */
export const loadWelfare = async (
  tx: Transaction,
  equipment: Equipment,
  options: FederationOptions,
  administrators: Administrators,
): Promise<void> => {
  const { province, street, base } = getDemoUnions(options)
  const staff = (unionId: string, daysAgo: number) =>
    actingAdministrator(
      tx,
      equipment,
      administrators.get(unionId)!,
      unionId,
      daysBefore(options.now, daysAgo),
    )
  await setRules(await staff(province.id, 60), options)
  const founding = await staff(base.id, 50)
  const merchantId = await openShop(founding)
  const cake = await define(founding, cakeForm(merchantId, options))
  const gift = await define(founding, giftForm(merchantId, options))

  const earlier = await draft(
    await staff(base.id, 45),
    activityForm('生日蛋糕领取', cake, 300, 44, 4, options),
  )
  await publish(await staff(base.id, 45), await staff(street.id, 44.5), earlier)
  await handOut(await staff(base.id, 20), {
    activityId: earlier,
    campaignId: cake,
    unionId: base.id,
    merchantId,
  })

  const present = await draft(
    await staff(base.id, 3),
    activityForm('节日福利领取', gift, 500, 2, -40, options),
  )
  await publish(await staff(base.id, 3), await staff(street.id, 2.5), present)

  const waiting = await draft(
    await staff(base.id, 1),
    activityForm('第二批生日蛋糕', cake, 100, -2, -30, options),
  )
  await submit(await staff(base.id, 1), waiting)
}

const setRules = async (ctx: Context, { now }: FederationOptions) => {
  const year = now.getFullYear()
  const common = {
    forms: ['goods', 'named_voucher'],
    validFrom: `${year}-01-01`,
    sourceDocument: '东工发〔2024〕8号（虚构）',
  } satisfies Partial<Parameters<typeof createRule>[1]>
  await createRule(ctx, {
    ...common,
    category: 'festival',
    period: 'year',
    capInFen: 200_000,
    enforcement: 'stop',
  })
  await createRule(ctx, {
    ...common,
    category: 'birthday',
    period: 'year',
    capInFen: 30_000,
    enforcement: 'warn',
  })
}

const shop: MerchantForm = {
  name: demoClerk.merchantName,
  contactName: demoClerk.name,
  contactPhone: demoClerk.phone,
  landline: '0605-8812345',
  kind: 'merchant',
  service: 'bakery',
  tags: ['蛋糕', '可预订'],
  address: '滨河路 18 号',
  introduction: '现做蛋糕，凭工会券领取，营业时间 8:00—20:00。',
}

const openShop = async (ctx: Context): Promise<string> => {
  const { id } = await createMerchant(ctx, shop)
  await changeMerchantStatus(ctx, { id, status: 'online' })
  return id
}

const voucherForm = (merchantId: string, { now }: FederationOptions) => ({
  merchantId,
  validFrom: daysBefore(now, 48).toISOString(),
  validUntil: daysBefore(now, -60).toISOString(),
  conditions: '每张券限领一份，不找零、不兑现。',
})

const cakeForm = (merchantId: string, options: FederationOptions): CampaignForm => ({
  ...voucherForm(merchantId, options),
  kind: 'cake',
  title: '生日蛋糕',
  name: '六寸生日蛋糕券',
  totalUnits: 1_000,
  valueInFen: 12_800,
  category: 'birthday',
  form: 'named_voucher',
})

const giftForm = (merchantId: string, options: FederationOptions): CampaignForm => ({
  ...voucherForm(merchantId, options),
  kind: 'union_activity',
  title: '节日福利',
  name: '节日糕点礼盒券',
  totalUnits: 2_000,
  valueInFen: 20_000,
  category: 'festival',
  festival: 'spring_festival',
  form: 'goods',
})

const define = async (ctx: Context, form: CampaignForm): Promise<string> => {
  const { id } = await createCampaign(ctx, form)
  await changeCampaignStatus(ctx, { id, status: 'enabled' })
  return id
}

const activityForm = (
  title: string,
  campaignId: string,
  units: number,
  beginsDaysAgo: number,
  endsDaysAgo: number,
  { now }: FederationOptions,
): ActivityForm => ({
  kind: 'claim',
  title,
  startsAt: daysBefore(now, beginsDaysAgo).toISOString(),
  endsAt: daysBefore(now, endsDaysAgo).toISOString(),
  scope: 'own',
  branchIds: [],
  content: '<p>请在活动时间内领取，凭券到指定商家领取实物。<strong>逾期不领取视为放弃。</strong></p>',
  rules: {
    times: 'once',
    timesADay: 1,
    countedBy: 'activity',
    admission: 'first_come',
    includesRetained: false,
    staysAfterLeaving: true,
  },
  prizes: [{ campaignId, units }],
})

const draft = async (ctx: Context, form: ActivityForm): Promise<string> =>
  (await createActivity(ctx, form)).id

const submit = (ctx: Context, id: string) => submitActivity(ctx, { id, revision: 1 })

const publish = async (ctx: Context, superior: Context, id: string) => {
  const { reviewId } = await submit(ctx, id)
  await decideReview(superior, reviewDefinitions, { id: reviewId!, verdict: 'approved', reason: null })
  await openActivity({ ...superior, actor: ctx.actor }, id)
}
