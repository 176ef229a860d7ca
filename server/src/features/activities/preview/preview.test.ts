import type { ActivityForm, CampaignForm, WelfareRuleForm } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { makeCampaign, makeMerchant, type TestMerchant } from '../../../testing/welfare.ts'
import { activityForm, campaignForm } from '../../../testing/welfare-forms.ts'

let world: NamedWorld
let shop: TestMerchant
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  shop = await makeMerchant(world)
})
afterAll(() => world.end())

type Changes = Parameters<typeof activityForm>[2]
const activities = (person: PersonKey) => world.as(person).admin.activities
const campaign = async (changes: Partial<CampaignForm> = {}) => {
  const { id } = await world.as('zhou').admin.campaigns.create(campaignForm(world, shop.id, changes))
  await world.as('zhou').admin.campaigns.changeStatus({ id, status: 'enabled' })
  return id
}
const create = async (prizes: ActivityForm['prizes'], changes: Changes = {}, person: PersonKey = 'wu') =>
  activities(person).create(activityForm(world, prizes, changes))
const preview = async (prizes: ActivityForm['prizes'], changes: Changes = {}, person: PersonKey = 'wu') =>
  activities(person).preview({ id: (await create(prizes, changes, person)).id })
const codes = async (prizes: ActivityForm['prizes'], changes: Changes = {}) =>
  (await preview(prizes, changes)).findings.map(({ code, severity }) => `${severity}: ${code}`)
const rule = (changes: Partial<WelfareRuleForm>, person: PersonKey = 'zheng') =>
  world.as(person).admin.welfare.createRule({
    category: 'festival',
    period: 'year',
    capInFen: 200_000,
    forms: ['goods'],
    enforcement: 'stop',
    validFrom: '2026-01-01',
    sourceDocument: '东工发〔2026〕8号',
    ...changes,
  })
const run = (statement: ReturnType<typeof sql>) =>
  world.equipment.database.transaction((tx) => tx.run(statement))

it('counts who could take part, whatever it costs, and says why others could not', async () => {
  const campaignId = await campaign()
  const cinema = await campaign({ category: 'cinema', valueInFen: 3000 })
  const prizes = [
    { campaignId, units: 100 },
    { campaignId: cinema, units: 10 },
  ]
  expect(await preview(prizes)).toEqual({
    eligibleMembers: 1,
    excluded: [{ reason: 'claim.not_verified', count: 1 }],
    plannedUnits: 110,
    plannedAmountInFen: 530_000,
    mostForOneInFen: 5000,
    decidingUnionName: '东湖街道总工会',
    findings: [],
  })
  expect((await preview(prizes, { rules: { countedBy: 'prize' } })).mostForOneInFen).toBe(8000)
  // 陈会 was born in January.
  expect(await preview(prizes, { rules: { birthMonths: [1] } })).toMatchObject({ eligibleMembers: 1 })
  expect(await preview(prizes, { rules: { birthMonths: [9] } })).toMatchObject({
    eligibleMembers: 0,
    excluded: [
      { reason: 'claim.not_verified', count: 1 },
      { reason: 'claim.birth_month', count: 1 },
    ],
    findings: [{ code: 'nobody_eligible', severity: 'warning' }],
  })
  await run(sql`update memberships set status = 'retained' where person_id = ${world.people.chen}`)
  expect(await preview(prizes)).toMatchObject({
    eligibleMembers: 0,
    excluded: [{ reason: 'claim.not_verified' }, { reason: 'claim.retained', count: 1 }],
  })
  expect((await preview(prizes, { rules: { includesRetained: true } })).eligibleMembers).toBe(1)
})

it('counts whole branches once, however they are chosen', async () => {
  const above = (branches: UnionKey[]) =>
    preview([], { scope: 'branches', branchIds: branches.map((key) => world.unions[key]) }, 'li')
  expect((await above(['donghu', 'chenguang'])).eligibleMembers).toBe(1)
  expect((await above(['yuanshan'])).eligibleMembers).toBe(0)
  expect((await preview([], { scope: 'below' }, 'zheng')).eligibleMembers).toBe(1)
  expect((await preview([], { scope: 'own' }, 'zheng')).eligibleMembers).toBe(0)
})

it('only staff of the own union look at it before, and it changes nothing', async () => {
  const { id, revision } = await create([])
  for (const person of ['zhao', 'sun'] as const)
    expect(await outcomeOf(activities(person).preview({ id }))).toBe('thing.not_found')
  await activities('wu').preview({ id })
  expect((await activities('wu').get({ id })).revision).toBe(revision)
})

it('says what stands in the way, and submitting is refused for it', async () => {
  const { id, revision } = await create([])
  expect((await activities('wu').preview({ id })).findings).toEqual([
    { code: 'no_prizes', severity: 'stop', values: {} },
  ])
  expect(await outcomeOf(activities('wu').submit({ id, revision }))).toBe('activity.no_prizes')
  const few = await campaign({ totalUnits: 5 })
  expect((await preview([{ campaignId: few, units: 6 }])).findings).toEqual([
    { code: 'budget_short', severity: 'stop', values: { name: '中秋节福利券', left: 5, planned: 6 } },
  ])
  const now = world.equipment.clock.now().getTime()
  const soon = await makeCampaign(world, shop.id, { validUntil: new Date(now + 3_600_000) })
  expect(await codes([{ campaignId: soon, units: 1 }])).toEqual(['stop: campaign_over'])
  const shorter = await makeCampaign(world, shop.id, { validUntil: new Date(now + 5 * 86_400_000) })
  expect(await codes([{ campaignId: shorter, units: 1 }])).toEqual(['warning: validity_ends_early'])
  await run(sql`update merchants set status = 'offline' where id = ${shop.id}`)
  expect(await codes([{ campaignId: few, units: 1 }])).toEqual(['warning: no_merchant_online'])
  const other = await makeMerchant(world)
  await world.as('zhou').admin.campaigns.authoriseMerchant({ id: few, merchantId: other.id })
  expect(await codes([{ campaignId: few, units: 1 }])).toEqual([])
  const drawn = await create([{ campaignId: few, units: 1 }], {
    rules: { admission: 'drawn', applicationsUntil: new Date(now + 2 * 86_400_000).toISOString() },
  })
  world.equipment.clock.advance({ hours: 3 * 24 })
  expect(await outcomeOf(activities('wu').submit({ id: drawn.id, revision: 1 }))).toBe('activity.not_ready')
  world.equipment.clock.advance({ hours: 9 * 24 })
  expect(await outcomeOf(activities('wu').submit({ id: drawn.id, revision: 1 }))).toBe(
    'activity.starts_in_past',
  )
})

it('holds the caps of the whole chain, in each period, and a document may allow more', async () => {
  const midAutumn = await campaign({ valueInFen: 60_000 })
  const national = await campaign({ valueInFen: 50_000, festival: 'national_day' })
  const both = [midAutumn, national].map((campaignId) => ({ campaignId, units: 100 }))
  const each: Changes = { rules: { countedBy: 'prize' } }
  await rule({ period: 'year', capInFen: 110_000 })
  expect(await codes(both, each)).toEqual([])
  await rule({ period: 'year', capInFen: 109_999 }, 'zhao')
  expect(await codes(both, each)).toEqual(['stop: year_cap_exceeded'])
  expect(await codes(both)).toEqual([])
  await rule({ period: 'festival', capInFen: 59_999, enforcement: 'warn' }, 'li')
  expect(await codes(both)).toEqual(['warning: festival_cap_exceeded'])
  // The union's own word on one festival stands before its general one.
  await rule({ period: 'festival', festival: 'mid_autumn', capInFen: 60_000 }, 'li')
  expect(await codes(both)).toEqual([])
  await rule({ period: 'event', capInFen: 55_000 })
  expect(await codes(both)).toEqual(['stop: event_cap_exceeded'])
  const { id, revision } = await create(both)
  expect(await outcomeOf(activities('wu').submit({ id, revision }))).toBe('activity.cap_exceeded')
  const overridden = { rules: { overrideDocument: '东工函〔2026〕3号' } }
  expect(await preview(both, overridden)).toMatchObject({
    findings: [
      {
        code: 'cap_overridden',
        severity: 'warning',
        values: {
          cap: '¥550.00',
          amount: '¥600.00',
          override: '东工函〔2026〕3号',
          unionName: '海东省总工会',
        },
      },
    ],
  })
})

it('caps of neighbours, of other categories and of other days hold nothing; a daily activity adds up', async () => {
  const campaignId = await campaign({ valueInFen: 10_000 })
  const prizes = [{ campaignId, units: 100 }]
  await rule({ capInFen: 1 }, 'qian')
  await rule({ capInFen: 1, category: 'birthday' })
  await rule({ capInFen: 1, validFrom: '2025-01-01', validUntil: '2025-12-31' })
  await rule({ capInFen: 1, validFrom: '2028-01-01' })
  expect(await codes(prizes)).toEqual([])
  await rule({ capInFen: 100_000 })
  const daily = { rules: { times: 'daily', timesADay: 1 } } as const
  const tenDays = await preview(prizes, daily)
  expect(tenDays.mostForOneInFen).toBe(110_000)
  expect(tenDays.findings).toMatchObject([{ code: 'year_cap_exceeded', values: { amount: '¥1,100.00' } }])
})

it('a form that is not allowed stops it, with a document too', async () => {
  const campaignId = await campaign({ form: 'cash' })
  await rule({})
  const prizes = [{ campaignId, units: 1 }]
  expect(await codes(prizes, { rules: { overrideDocument: '东工函〔2026〕3号' } })).toEqual([
    'stop: form_not_allowed',
  ])
  const { id, revision } = await create(prizes)
  expect(await outcomeOf(activities('wu').submit({ id, revision }))).toBe('activity.form_not_allowed')
})
