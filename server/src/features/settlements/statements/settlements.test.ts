import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import {
  asAccountant,
  confirmUnanswered,
  give,
  type Handout,
  loseCommitOfSheet,
  makeHandout,
  redeem,
  writeFiles,
} from '../../../testing/settlements.ts'
import { addClerk, clerkOf, makeActivity, makeCampaign, makeMerchant } from '../../../testing/welfare.ts'
import {
  confirmSettlement,
  disputeSettlement,
  getMerchantSettlement,
  listMerchantSettlements,
} from '../index.ts'

let world: NamedWorld
let handout: Handout
let settlements: Awaited<ReturnType<typeof asAccountant>>['settlements']
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  handout = await makeHandout(world)
  settlements = (await asAccountant(world)).settlements
  const first = await give(world, handout, 'chen')
  await redeem(world, handout, first.id)
  const taken = await give(world, handout, 'zhou')
  await redeem(world, handout, taken.id, { isReversed: true })
  world.equipment.clock.advance({ hours: 1 })
})
afterAll(() => world.end())

const period = (changes: { merchantId?: string; fromAt?: string; untilAt?: string } = {}) => ({
  merchantId: handout.merchant.id,
  fromAt: '2026-11-20T00:00:00.000Z',
  untilAt: '2026-11-20T03:00:00.000Z',
  ...changes,
})
const lock = () => settlements.lock(period())
const merchantContext = (accountId?: string) =>
  contextFor(world.equipment, clerkOf(world, handout.merchant, accountId ? { accountId } : {}))
const noticesOf = async (accountId: string) => {
  const rows = await world.equipment.database.rows<{ kind: string; subject: object }>(sql`
    select kind, subject from notices where account_id = ${accountId} and kind like 'settlement.%' order by id`)
  return rows.map(({ kind }) => kind)
}
const openOf = async () => (await listMerchantSettlements(merchantContext(), { limit: 5 })).open
const lineOf = { redeemedUnits: 2, reversedUnits: 1, payableUnits: 1, payableInFen: 5000, valueInFen: 5000 }

it('an accountant looks, locks, and the merchant confirms: numbered, frozen, told to both', async () => {
  expect(await settlements.preview(period())).toMatchObject({ units: 1, amountInFen: 5000, lines: [lineOf] })
  expect(await openOf()).toEqual({ units: 1, amountInFen: 5000 })
  const locked = await lock()
  expect(locked).toMatchObject({
    number: '结-CHENGUANG-2026-000001',
    status: 'locked',
    units: 1,
    amountInFen: 5000,
    amountInWords: '伍拾元整',
    answerBy: '2026-11-27T03:00:00.000Z',
    lines: [lineOf],
    abilities: { answer: false, withdraw: false },
  })
  expect(await openOf()).toEqual({ units: 0, amountInFen: 0 })
  expect(await noticesOf(handout.merchant.contactAccountId)).toEqual(['settlement.locked'])
  const waiting = async () =>
    (await listMerchantSettlements(merchantContext(), { limit: 5, status: 'locked' })).items
  expect(await waiting()).toMatchObject([{ id: locked.id }])
  const shown = await getMerchantSettlement(merchantContext(), locked.id)
  expect(shown).toMatchObject({ digest: locked.digest, abilities: { answer: true, withdraw: false } })
  expect(await confirmSettlement(merchantContext(), locked.id)).toMatchObject({
    status: 'confirmed',
    abilities: { answer: false },
  })
  expect(await waiting()).toEqual([])
  const facts = await world.equipment.database.rows(sql`
    select action from audit_facts where object_id = ${locked.id} order by id`)
  expect(facts).toEqual([{ action: 'settlement.locked' }, { action: 'settlement.confirmed' }])
  expect((await settlements.list({ limit: 5, status: 'confirmed' })).items).toHaveLength(1)
  expect((await settlements.listDocuments({ limit: 5, kind: 'settlement' })).items).toMatchObject([
    { number: locked.number, rows: 1, units: 1, amountInFen: 5000 },
  ])
})

it('a dispute is withdrawn, the time locked anew under the next number; the first number stays used', async () => {
  const first = await lock()
  expect(await outcomeOf(settlements.withdraw({ id: first.id, reason: '算错了' }))).toBe(
    'settlement.answered',
  )
  expect(await disputeSettlement(merchantContext(), first.id, '少了一张')).toMatchObject({
    status: 'disputed',
    disputeReason: '少了一张',
  })
  expect((await settlements.get({ id: first.id })).abilities).toEqual({ answer: false, withdraw: true })
  expect(await outcomeOf(lock())).toBe('settlement.overlaps')
  await settlements.withdraw({ id: first.id, reason: '重新核对' })
  expect(await outcomeOf(settlements.withdraw({ id: first.id, reason: '再来' }))).toBe('settlement.answered')
  expect(await openOf()).toEqual({ units: 1, amountInFen: 5000 })
  const second = await lock()
  expect(second).toMatchObject({ number: '结-CHENGUANG-2026-000002', lines: [lineOf] })
  expect((await settlements.get({ id: first.id })).lines).toEqual(first.lines)
})

it('without an answer it counts as confirmed at its time, in lists at once and by the job once', async () => {
  const { id, answerBy } = await lock()
  world.equipment.clock.set(answerBy)
  expect((await settlements.get({ id })).status).toBe('confirmed')
  expect(await outcomeOf(confirmSettlement(merchantContext(), id))).toBe('settlement.too_late')
  const [{ lockedBy }] = (await world.equipment.database.rows<{ lockedBy: string }>(
    sql`select locked_by as "lockedBy" from settlements where id = ${id}`,
  )) as [{ lockedBy: string }]
  await Promise.all([confirmUnanswered(world), confirmUnanswered(world)])
  await confirmUnanswered(world)
  expect(await noticesOf(lockedBy)).toEqual(['settlement.confirmed'])
  expect(await outcomeOf(disputeSettlement(merchantContext(), id, '不对'))).toBe('settlement.too_late')
  expect(await outcomeOf(settlements.withdraw({ id, reason: '不对' }))).toBe('settlement.answered')
})

it('answered twice, also at once, it is answered once', async () => {
  const { id } = await lock()
  const outcomes = await outcomesOf([
    confirmSettlement(merchantContext(), id),
    confirmSettlement(merchantContext(), id),
    disputeSettlement(merchantContext(), id, '不对'),
  ])
  expect(outcomes).toEqual(['done', 'settlement.answered', 'settlement.answered'])
})

it('the wrong person is refused', async () => {
  const { id } = await lock()
  const other = await makeHandout(world)
  const stranger = contextFor(world.equipment, clerkOf(world, other.merchant))
  expect(await outcomeOf(confirmSettlement(stranger, id))).toBe('thing.not_found')
  expect(await outcomeOf(getMerchantSettlement(stranger, id))).toBe('thing.not_found')
  const clerk = merchantContext(await addClerk(world, handout.merchant.id))
  expect((await getMerchantSettlement(clerk, id)).abilities.answer).toBe(false)
  expect(await outcomeOf(confirmSettlement(clerk, id))).toBe('permission.denied')
  const neighbour = (await asAccountant(world, 'yuanshan')).settlements
  expect(await outcomeOf(neighbour.get({ id }))).toBe('thing.not_found')
  expect(await outcomeOf(neighbour.preview(period()))).toBe('thing.not_found')
  expect(await outcomeOf(neighbour.lock(period()))).toBe('thing.not_found')
  expect(await outcomeOf(neighbour.withdraw({ id, reason: '不对' }))).toBe('thing.not_found')
  expect((await neighbour.list({ limit: 5 })).items).toEqual([])
  expect(await outcomeOf(world.as('wu').admin.settlements.lock(period()))).toBe('permission.denied')
  expect(await outcomeOf(world.as('zhao').admin.settlements.get({ id }))).toBe('thing.not_found')
})

it('the wrong moment is refused: not over, nothing in it, the wrong way round', async () => {
  const later = period({ untilAt: '2026-11-20T03:00:00.001Z' })
  expect(await outcomeOf(settlements.lock(later))).toBe('settlement.not_over')
  const before = period({ untilAt: '2026-11-20T01:00:00.000Z' })
  expect(await outcomeOf(settlements.lock(before))).toBe('settlement.nothing')
  expect(await settlements.preview(before)).toEqual({ lines: [], units: 0, amountInFen: 0 })
  const backwards = period({ untilAt: '2026-11-19T00:00:00.000Z' })
  expect(await outcomeOf(settlements.lock(backwards))).toBe('input.invalid')
  const { number } = await lock()
  const overlap = settlements.preview(
    period({ fromAt: '2026-11-20T02:59:59.999Z', untilAt: '2026-11-21T00:00:00.000Z' }),
  )
  await expect(overlap).rejects.toMatchObject({ data: { code: 'settlement.overlaps', values: { number } } })
  const next = period({ fromAt: '2026-11-20T03:00:00.000Z', untilAt: '2026-11-20T04:00:00.000Z' })
  expect(await settlements.preview(next)).toMatchObject({ units: 0 })
})

it('locked by ten at once, overlapping, there is one; the database itself holds no two', async () => {
  const outcomes = await outcomesOf(
    Array.from({ length: 10 }, (_, index) =>
      settlements.lock(period({ fromAt: `2026-11-20T00:00:0${index}.000Z` })),
    ),
  )
  expect(outcomes).toEqual(['done', ...Array(9).fill('settlement.overlaps')])
  const twice = world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into settlements select gen_random_uuid(), union_id, merchant_id, number, from_at, until_at, status, units,
        amount_in_fen, document_id, locked_at, locked_by, answer_by from settlements`),
  )
  await expect(twice).rejects.toMatchObject({ constraint: 'settlements_once_a_time' })
})

it('anybody with the code sees sums, digests and the status; too many tries are stopped', async () => {
  const locked = await lock()
  const code = locked.verifyUrl.split('/').at(-1)!
  const verify = (of: string) => world.as('nobody').open.welfareDocuments.verify({ code: of })
  expect(await verify(code)).toMatchObject({ status: 'locked', workbookSha256: null, pdfSha256: null })
  await writeFiles(world, locked.documentId)
  const seen = await verify(code)
  expect(seen).toMatchObject({
    number: locked.number,
    kind: 'settlement',
    unionName: '晨光机械有限公司工会委员会',
    amountInWords: '伍拾元整',
    digest: locked.digest,
    workbookSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    pdfSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  await disputeSettlement(merchantContext(), locked.id, '少了一张')
  expect((await verify(code)).status).toBe('disputed')
  expect(await outcomeOf(verify('unknowncode'))).toBe('thing.not_found')
  let outcome = ''
  for (let tries = 0; tries < 30; tries++) outcome = await outcomeOf(verify('unknowncode'))
  expect(outcome).toBe('request.too_many')
})

it('a union settles with its superior’s merchant, whose voucher is its own; a neighbour does not', async () => {
  const merchant = await makeMerchant(world, { union: 'binhe' })
  const campaignId = await makeCampaign(world, merchant.id)
  const activityId = await makeActivity(world, [{ campaignId, units: 10 }])
  const there = { merchant, campaignId, activityId }
  await redeem(world, there, (await give(world, there, 'chen')).id)
  world.equipment.clock.advance({ hours: 1 })
  const asked = period({ merchantId: merchant.id, untilAt: '2026-11-20T04:00:00.000Z' })
  expect(await settlements.preview(asked)).toMatchObject({ units: 1, amountInFen: 5000 })
  expect(await settlements.lock(asked)).toMatchObject({ status: 'locked', units: 1 })
  const neighbour = (await asAccountant(world, 'yuanshan')).settlements
  expect(await outcomeOf(neighbour.preview(asked))).toBe('thing.not_found')
})

it('who scans for one campaign only sees no settlement of the merchant and answers none', async () => {
  const only = await addClerk(world, handout.merchant.id, { campaignId: handout.campaignId })
  const counter = asClerk(world, handout.merchant, only).settlements
  const open = { units: 0, amountInFen: 0 }
  expect(await counter.list({ limit: 5 })).toEqual({ items: [], nextCursor: null, open })
  const { id } = await lock()
  expect(await counter.list({ limit: 5 })).toEqual({ items: [], nextCursor: null, open })
  expect(await outcomeOf(counter.get({ id }))).toBe('thing.not_found')
  expect(await outcomeOf(counter.confirm({ id }))).toBe('thing.not_found')
  expect(await outcomeOf(counter.dispute({ id, reason: '不对' }))).toBe('thing.not_found')
  const whole = asClerk(world, handout.merchant, await addClerk(world, handout.merchant.id)).settlements
  expect((await whole.list({ limit: 5 })).items).toMatchObject([{ id, status: 'locked' }])
})

it('a connection that is lost at the commit leaves the content of a sheet that was issued after all', async () => {
  loseCommitOfSheet(world)
  expect(await outcomeOf(lock())).toBe('server.unexpected')
  const { items } = await settlements.list({ limit: 5 })
  expect(items).toMatchObject([{ status: 'locked', units: 1 }])
  await writeFiles(world, items[0]!.documentId)
})
