import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asAsked, sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { differencesOf, type Fair, makeFair } from '../../../testing/vouchers.ts'
import { proveNightly } from '../index.ts'

let world: NamedWorld
let fair: Fair
let owner: pg.Client
beforeAll(async () => {
  world = await createNamedWorld()
  fair = await makeFair(world)
  const { redemptions } = asClerk(world, fair.merchant)
  const used = await fair.give('chen')
  await redemptions.redeem({ code: used.number, nonce: 'proof-nonce' })
  const other = await fair.give('chen')
  const { activityId, id } = await fair.give('lin')
  await world.as('zhou').admin.vouchers.void({ activityId, id, reason: '作废', mayClaimAgain: false })
  await redemptions.undo({
    id: (await redemptions.redeem({ code: other.number, nonce: 'proof-other' })).id,
    reason: '撤销',
  })
  owner = new pg.Client({ connectionString: world.equipment.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.end()
})

const anEntry = `(activity_id, id) = (select activity_id, id from voucher_entries where to_account = 'redeemed' limit 1)`
const aVoucher = `id = (select id from vouchers where status = 'claimed' limit 1)`

it.each([
  [
    'a number of a prize',
    `update prizes set unclaimed_units = unclaimed_units - 1, claimed_units = claimed_units + 1`,
  ],
  [
    'what a prize was issued',
    `update prizes set issued_units = issued_units + 1, unclaimed_units = unclaimed_units + 1`,
  ],
  ['a budget', `update campaigns set issued_units = issued_units - 1`],
  ['an entry that was taken away', `delete from voucher_entries where ${anEntry}`],
  ['an entry that was turned round', `update voucher_entries set to_account = 'void' where ${anEntry}`],
  [
    'units of an entry',
    `update voucher_entries set units = units + 1, amount_in_fen = amount_in_fen + 5000 where ${anEntry}`,
  ],
  ['the amount of an entry', `update voucher_entries set amount_in_fen = 1 where ${anEntry}`],
  [
    'entries of two vouchers exchanged',
    `update voucher_entries set voucher_id = gen_random_uuid() where ${anEntry}`,
  ],
  ['the status of a voucher', `update vouchers set status = 'expired' where ${aVoucher}`],
  ['the value of a voucher', `update vouchers set value_in_fen = 1 where ${aVoucher}`],
  ['a redemption that was taken away', `delete from redemptions where reversed_at is null`],
  [
    'a redemption that was taken back in secret',
    `update redemptions set reversed_at = now() where reversed_at is null`,
  ],
  [
    'a redemption that was brought back',
    `update redemptions set reversed_at = null where reversed_at is not null`,
  ],
  ['the value of a redemption', `update redemptions set value_in_fen = 1 where reversed_at is null`],
  ['what somebody received', `update welfare_sums set amount_in_fen = amount_in_fen + 1`],
  ['what somebody received, forgotten', `delete from welfare_sums`],
  ['a figure of a union', `update figure_changes set delta = delta + 1 where figure = 'welfare_claimed_fen'`],
])('%s is found', async (_what, corruption) => {
  expect(await differencesOf(world)).toEqual([])
  await owner.query('begin')
  await owner.query(corruption)
  const found = await differencesOf({ equipment: { ...world.equipment, database: readingAs(owner) } })
  await owner.query('rollback')
  expect(found).not.toEqual([])
})

/** Reads what the owner has not committed. */
const readingAs = (client: pg.Client): NamedWorld['equipment']['database'] => {
  const rows = async <Row extends object>(
    statement: Parameters<NamedWorld['equipment']['database']['rows']>[0],
  ) => {
    const { text, values } = asAsked(statement)
    return (await client.query(text, values)).rows as Row[]
  }
  return {
    ...world.equipment.database,
    rows,
    find: async <Row extends object>(statement: Parameters<typeof rows>[0]) =>
      (await rows<Row>(statement))[0],
  }
}

it('the nightly proof leaves a fact, and what differs stands in the log by ids', async () => {
  await proveNightly(world.equipment)
  await owner.query(`update campaigns set issued_units = issued_units - 1`)
  await proveNightly(world.equipment)
  const facts = await world.equipment.database.rows(
    sql`select (details ->> 'differences')::integer as differences from audit_facts where action = 'vouchers.proven' order by id`,
  )
  expect(facts).toEqual([{ differences: 0 }, { differences: 1 }])
  expect(world.equipment.logged.filter((line) => line.includes('vouchers:verify'))).toHaveLength(1)
  expect(world.equipment.logged.join()).not.toContain('陈会')
})
