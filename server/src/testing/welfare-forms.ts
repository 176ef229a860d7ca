import type { ActivityForm, CampaignForm, ClaimRules } from '@huigong/contract'
import type { NamedWorld } from './named-world.ts'

const day = 86_400_000

const instantIn = (world: NamedWorld, days: number): string =>
  new Date(world.equipment.clock.now().getTime() + days * day).toISOString()

/** 中秋节福利券 of seed 004, 图26, 图27: 1000 of 50 yuan, good for thirty days. */
export const campaignForm = (
  world: NamedWorld,
  merchantId: string,
  changes: Partial<CampaignForm> = {},
): CampaignForm => ({
  merchantId,
  kind: 'union_activity',
  title: '中秋节福利',
  name: '中秋节福利券',
  totalUnits: 1000,
  valueInFen: 5000,
  validFrom: instantIn(world, 0),
  validUntil: instantIn(world, 30),
  conditions: '凭会员身份领取',
  description: '月饼一盒',
  category: 'festival',
  festival: 'mid_autumn',
  form: 'goods',
  ...changes,
})

/** 中秋节福利发放 of seed 004, 图30: for the own members, once for each, from tomorrow for ten days. */
export const activityForm = (
  world: NamedWorld,
  prizes: ActivityForm['prizes'],
  { rules, ...changes }: Partial<Omit<ActivityForm, 'rules'>> & { rules?: Partial<ClaimRules> } = {},
): ActivityForm => ({
  kind: 'claim',
  title: '中秋节福利发放',
  startsAt: instantIn(world, 1),
  endsAt: instantIn(world, 11),
  scope: 'own',
  branchIds: [],
  content: '<p>请按时领取</p>',
  prizes,
  ...changes,
  rules: {
    times: 'once',
    timesADay: 1,
    countedBy: 'activity',
    admission: 'first_come',
    includesRetained: false,
    staysAfterLeaving: true,
    ...rules,
  },
})
