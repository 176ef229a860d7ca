import { drawOrder } from '@huigong/contract/values/draw-order'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { buildApp } from '../../app.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { asAccount } from '../../testing/as-account.ts'
import { hire } from '../../testing/hire.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { makeActivity, makeCampaign, makeMerchant } from '../../testing/welfare.ts'
import { endOverActivities } from '../activities/index.ts'
import { openMembership } from '../members/ledger/open-membership.ts'
import { sha256 } from './commit-draw.ts'
import { commitDraw, holdDraws } from './index.ts'

let world: NamedWorld
let cake: string
let film: string
let activityId: string
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  const merchant = await makeMerchant(world)
  cake = await makeCampaign(world, merchant.id)
  film = await makeCampaign(world, merchant.id, { category: 'cinema' })
  activityId = await makeActivity(
    world,
    [
      { campaignId: cake, units: 2 },
      { campaignId: film, units: 1 },
    ],
    { rules: { applicationsUntil: later(2) } },
  )
  await commit()
})
afterAll(() => world.end())

const hour = 3_600_000
const later = (hours: number) => new Date(world.equipment.clock.now().getTime() + hours * hour)
const commit = () =>
  world.equipment.database.transaction((tx) =>
    commitDraw(tx, contextFor(world.equipment, { kind: 'system' }), activityId),
  )
const apply = (accountId: string, wishes: string[]) =>
  asAccount(world, accountId, null).member.activities.apply({ id: activityId, wishes })
const seen = (accountId: string) =>
  asAccount(world, accountId, null).member.activities.get({ id: activityId })
const published = () => world.as('nobody').open.draws.get({ id: activityId })
const entries = async () =>
  (await world.as('nobody').open.draws.listEntries({ id: activityId, after: 0 })).items
const close = () => world.equipment.clock.set(later(3).toISOString())
const hold = () => holdDraws(world.equipment)
const changeActivity = (changes: SQL) =>
  world.equipment.database.transaction((tx) =>
    tx.run(sql`update activities set ${changes} where id = ${activityId}`),
  )
const vouchers = async () =>
  (await world.equipment.database.find<{ count: number }>(
    sql`select count(*) as count from vouchers where activity_id = ${activityId}`,
  ))!.count

let serial = 100
const makeMember = async (): Promise<string> => {
  const accountId = await hire(world.equipment, { serial: serial++, name: `抽${serial}` })
  const person = await world.equipment.database.find<{ personId: string }>(
    sql`select person_id as "personId" from accounts where account_id = ${accountId}`,
  )
  await world.equipment.database.transaction((tx) =>
    openMembership(tx, contextFor(world.equipment, { kind: 'system' }), {
      personId: person!.personId,
      unionId: world.unions.chenguang,
      status: 'active',
      joinedOn: null,
      source: 'staff',
    }),
  )
  return accountId
}
const makeMembers = async (count: number) => {
  const accounts: string[] = []
  for (let index = 0; index < count; index++) accounts.push(await makeMember())
  return accounts
}

it('commits once, collects wishes, and draws what anybody computes again', async () => {
  const before = await published()
  expect(before).toMatchObject({ seed: null, drawnAt: null, listDigest: null, applications: 0 })
  expect(await commit()).toBe(false)
  expect((await published()).commitment).toBe(before.commitment)
  const accounts = await makeMembers(5)
  for (const account of accounts) await apply(account, [film, cake])
  await hold()
  expect((await published()).drawnAt).toBeNull()
  expect(await entries()).toEqual([])
  close()
  await hold()
  const draw = await published()
  expect(sha256(draw.seed!)).toBe(before.commitment)
  const drawn = await entries()
  expect(drawn).toHaveLength(5)
  const plain = drawn.map(({ entryId, wishes }) => ({ entryId, wishes }))
  expect(drawOrder(draw.seed!, plain, draw.prizes, sha256)).toEqual(
    drawn.map(({ entryId, place, campaignId }) => ({ entryId, place, campaignId })),
  )
  expect(drawn.map(({ campaignId }) => campaignId)).toEqual([film, cake, cake, null, null])
  const own = await Promise.all(accounts.map(async (account) => (await seen(account)).application!))
  expect(own.filter(({ outcome, campaignId }) => outcome === 'won' && campaignId !== null)).toHaveLength(3)
  expect(own.filter(({ outcome }) => outcome === 'not_won')).toHaveLength(2)
  expect(new Set(own.map(({ place }) => place)).size).toBe(5)
})

it('gives the vouchers by the ledger, tells everybody, and drawing twice changes nothing', async () => {
  const accounts = await makeMembers(4)
  for (const account of accounts) await apply(account, [cake])
  close()
  await Promise.all([hold(), hold()])
  await hold()
  const rows = await world.equipment.database.find<object>(sql`
    select count(*) as vouchers, (select claimed_units from prizes where activity_id = ${activityId}
      and campaign_id = ${cake}) as claimed,
      (select count(*) from notices where kind = 'draw.won') as won,
      (select count(*) from notices where kind = 'draw.not_won') as others,
      (select count(*) from activity_events where action = 'drawn') as drawn
    from vouchers where activity_id = ${activityId}`)
  expect(rows).toEqual({ vouchers: 2, claimed: 2, won: 2, others: 2, drawn: 1 })
})

it('applying again changes the wishes and not the entry; many at once make one entry each', async () => {
  const [account] = await makeMembers(1)
  const first = await apply(account!, [cake])
  await outcomesOf(Array.from({ length: 8 }, () => apply(account!, [film, cake, film])))
  const { application, draw } = await seen(account!)
  expect(application).toMatchObject({ entryId: first.entryId, wishes: [film, cake], outcome: 'waiting' })
  expect(draw).toMatchObject({ applications: 1, isDrawn: false })
})

it('the wrong person, the wrong moment, and a prize that is not there are refused', async () => {
  expect(await outcomeOf(apply(world.accounts.he, [cake]))).toBe('claim.no_union')
  expect(await outcomeOf(apply(world.accounts.lin, [cake]))).toBe('verification.required')
  const [account] = await makeMembers(1)
  expect(await outcomeOf(apply(account!, [activityId]))).toBe('thing.not_found')
  expect(
    await outcomeOf(
      asAccount(world, account!, null).member.activities.claim({
        id: activityId,
        campaignId: cake,
        key: 'a-key-of-mine',
      }),
    ),
  ).toBe('claim.only_drawn')
  close()
  expect(await outcomeOf(apply(account!, [cake]))).toBe('claim.applications_over')
})

it('a draw that is held after the end of its activity gives what it drew all the same', async () => {
  for (const account of await makeMembers(3)) await apply(account, [cake])
  await changeActivity(sql`ends_at = ${later(2.5)}`)
  close()
  await endOverActivities(world.equipment)
  await hold()
  expect((await entries()).filter(({ campaignId }) => campaignId === cake)).toHaveLength(2)
  expect(await vouchers()).toBe(2)
  await endOverActivities(world.equipment)
  expect(await vouchers()).toBe(2)
})

it('whoever applied is drawn for: closed, the activity waits no longer than to its end, and it is not ended before', async () => {
  const [account] = await makeMembers(1)
  await apply(account!, [cake])
  const { activities } = world.as('zhou').admin
  expect(await activities.list({ of: 'own', limit: 1 })).toMatchObject({
    items: [{ applicants: 1 }],
    totals: { applicants: 1 },
  })
  const end = () => outcomeOf(activities.end({ id: activityId, reason: '取消' }))
  expect(await end()).toBe('activity.draw_pending')
  await changeActivity(sql`is_open = false, ends_at = ${later(2.5)}`)
  close()
  await endOverActivities(world.equipment)
  await hold()
  expect(await seen(account!).then(({ application }) => application?.outcome)).toBe('won')
  expect(await end()).toBe('done')
})

it('closing while the order is drawn comes before or after, and takes nothing from anybody', async () => {
  for (const account of await makeMembers(6)) await apply(account, [cake])
  close()
  const { activities } = world.as('zhou').admin
  await Promise.all([hold(), outcomeOf(activities.close({ id: activityId }))])
  await activities.open({ id: activityId })
  await hold()
  expect(await vouchers()).toBe(2)
})

it('whoever left before the draw is left out of the list, and told so', async () => {
  const accounts = await makeMembers(3)
  for (const account of accounts) await apply(account, [cake])
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      update memberships set status = 'ended', ended_at = now()
      where person_id = (select person_id from accounts where account_id = ${accounts[0]!})`),
  )
  close()
  await hold()
  expect(await entries()).toHaveLength(2)
  expect((await published()).applications).toBe(2)
  const told = await world.equipment.database.find(sql`
    select count(*) as count from notices where account_id = ${accounts[0]!} and kind = 'draw.not_won'`)
  expect(told).toEqual({ count: 1 })
})

it('a closed activity waits with its draw until it is open again', async () => {
  const [account] = await makeMembers(1)
  await apply(account!, [cake])
  const setOpen = (isOpen: boolean) => changeActivity(sql`is_open = ${isOpen}`)
  await setOpen(false)
  close()
  await hold()
  expect((await published()).drawnAt).toBeNull()
  await setOpen(true)
  await hold()
  expect((await published()).drawnAt).not.toBeNull()
})

it('the seed shows nowhere before the draw, and what is published names nobody', async () => {
  const accounts = await makeMembers(2)
  for (const account of accounts) await apply(account, [cake])
  const app = await buildApp(world.equipment)
  const file = async () => (await app.inject(`/api/open/draws/${activityId}/file.json`)).body
  const before = await file()
  expect(JSON.parse(before)).toMatchObject({ draw: { seed: null }, entries: [] })
  close()
  await hold()
  const { draw } = JSON.parse(await file())
  expect(before).not.toContain(draw.seed)
  const text = await file()
  expect(text).not.toMatch(/抽|1370000/)
  expect(JSON.parse(text).entries).toHaveLength(2)
  await app.close()
})

it('applying while the order is drawn is either on the list or refused, never lost', async () => {
  const accounts = await makeMembers(12)
  for (const account of accounts.slice(0, 4)) await apply(account, [cake])
  const late = accounts.slice(4).map((account) => outcomeOf(apply(account, [cake])))
  const drawing = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    close()
    await hold()
  })()
  const outcomes = await Promise.all(late)
  await drawing
  const accepted = 4 + outcomes.filter((outcome) => outcome === 'done').length
  expect(outcomes.every((outcome) => outcome === 'done' || outcome === 'claim.applications_over')).toBe(true)
  expect(await entries()).toHaveLength(accepted)
})
