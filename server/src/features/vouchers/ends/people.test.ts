import { afterAll, beforeEach, expect, it } from 'vitest'
import { personMerges } from '../../../kinds/person-merges.ts'
import { sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { peoplePlan } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { differencesOf, type Fair, makeFair, unitsOf } from '../../../testing/vouchers.ts'
import { vouchersEnding } from '../index.ts'

let world: NamedWorld
let fair: Fair
beforeEach(async () => {
  world ??= await createNamedWorld()
  fair = await makeFair(world)
})
afterAll(() => world.end())

const transaction: NamedWorld['equipment']['database']['transaction'] = (work) =>
  world.equipment.database.transaction(work)
const rows = (statement: ReturnType<typeof sql>) => world.equipment.database.rows(statement)

it('when two records become one, vouchers and what was received follow; of two for one claim both stay in the books', async () => {
  const [kept, dropped] = [await fair.give('chen'), await fair.give('lin')]
  await transaction((tx) =>
    tx.run(sql`update vouchers set slot = 'once' where activity_id = ${fair.activityId}`),
  )
  const ids = { keptId: world.people.chen, droppedId: world.people.lin }
  for (let times = 0; times < 2; times++)
    await transaction(async (tx) => {
      for (const merge of personMerges) await merge(tx, ids)
    })
  expect(
    await rows(
      sql`select id, person_id as "personId", slot from vouchers where activity_id = ${fair.activityId} order by id`,
    ),
  ).toEqual([
    { id: kept.id, personId: ids.keptId, slot: 'once' },
    { id: dropped.id, personId: ids.keptId, slot: `merged:${dropped.id}` },
  ])
  expect(
    await rows(
      sql`select sum(amount_in_fen)::integer as amount from welfare_sums where person_id = ${ids.keptId}`,
    ),
  ).toEqual([{ amount: 10_000 }])
  expect(await differencesOf(world)).toEqual([])
})

it('a person has one application in a draw that is to come', async () => {
  const ids = { keptId: world.people.chen, droppedId: world.people.lin }
  await transaction(async (tx) => {
    await tx.run(sql`
      insert into draws (activity_id, seed_sealed, commitment, committed_at)
      values (${fair.activityId}, 'sealed', 'commitment', now())`)
    for (const personId of [ids.keptId, ids.droppedId, world.people.he])
      await tx.run(sql`
        insert into draw_entries (activity_id, id, person_id, account_id, wishes, applied_at)
        values (${fair.activityId}, gen_random_uuid(), ${personId}, ${world.accounts.chen}, '{}', now())`)
    for (const merge of personMerges) await merge(tx, ids)
    for (const merge of personMerges)
      await merge(tx, { keptId: world.people.zhou, droppedId: world.people.he })
  })
  expect(
    await rows(
      sql`select person_id as id from draw_entries where activity_id = ${fair.activityId} order by person_id`,
    ),
  ).toEqual([world.people.chen, world.people.zhou].sort().map((id) => ({ id })))
})

it('whoever received something stays on the records when staff take an unverified member off', async () => {
  await fair.give('lin')
  const member = await world.equipment.database.find<{ id: string }>(
    sql`select id from memberships where person_id = ${world.people.lin} and status <> 'ended'`,
  )
  await world.as('zhou').admin.members.change({
    selection: { by: 'ids', ids: [member!.id] },
    action: 'remove',
    reason: '11',
    on: '2026-11-20',
  })
  expect(await rows(sql`select name from people where person_id = ${world.people.lin}`)).toEqual([
    { name: '林未' },
  ])
  expect(await differencesOf(world)).toEqual([])
})

it('a union with vouchers that can be used, or redemptions that are not settled, does not end', async () => {
  const ending = { unionId: world.unions.chenguang, destinationId: null }
  const blockers = async () =>
    Object.fromEntries(
      (await vouchersEnding.blockers!(world.equipment.database, ending)).map(({ kind, count }) => [
        kind,
        count,
      ]),
    )
  const before = await blockers()
  const voucher = await fair.give('chen')
  expect(await blockers()).toEqual({ ...before, open_vouchers: before.open_vouchers! + 1 })
  await asClerk(world, fair.merchant).redemptions.redeem({ code: voucher.number, nonce: 'ending-nonce' })
  expect(await blockers()).toEqual({ ...before, unsettled_redemptions: 1 })
  await transaction((tx) =>
    tx.run(sql`update redemptions set settlement_id = id where voucher_id = ${voucher.id}`),
  )
  expect(await blockers()).toEqual(before)
})

it('who closes the account is told of good vouchers before, has them in the copy, and keeps them afterwards', async () => {
  const voucher = await fair.give('chen')
  const { activityId, id } = await fair.give('zhou')
  await world
    .as('zhou')
    .member.vouchers.nameProxy({ activityId, id, name: '陈会', phone: peoplePlan.chen.phone })
  const { privacy } = world.as('chen').member
  const { goodVouchers } = await privacy.previewClosing({})
  expect(goodVouchers).toBeGreaterThan(0)
  const code = async () => {
    world.equipment.clock.advance({ minutes: 2 })
    await privacy.requestCode({})
    return world.equipment.sent.at(-1)!.values.code!
  }
  const { data } = await privacy.exportMine({ code: await code() })
  const copied = data.vouchers as { status: string }[]
  expect(copied.filter(({ status }) => status === 'claimed')).toHaveLength(goodVouchers)
  expect(data).toMatchObject({ account: { vouchersToCollect: [{ calledMe: '陈会' }] } })
  await privacy.closeAccount({ code: await code(), leavesUnion: false })
  expect(await world.as('zhou').member.vouchers.get({ activityId, id })).toMatchObject({ proxy: null })
  const scanned = await asClerk(world, fair.merchant).redemptions.redeem({
    code: voucher.number,
    nonce: 'closed-nonce',
  })
  expect(scanned).toMatchObject({ nameMasked: '陈*' })
  expect(await unitsOf(world, fair)).toMatchObject({ redeemed: 1 })
  expect(await differencesOf(world)).toEqual([])
})
