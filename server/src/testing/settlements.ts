import { v7 } from 'uuid'
import { createSettlementJobs } from '../features/settlements/index.ts'
import { moveUnits } from '../features/vouchers/index.ts'
import { sql } from '../platform/database/sql.ts'
import { dateInShanghai } from '../ports/clock/today-in-shanghai.ts'
import { asAccount } from './as-account.ts'
import type { PersonKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'
import { hireAt } from './roles.ts'
import { makeActivity, makeCampaign, makeMerchant, makeVoucher, type TestMerchant } from './welfare.ts'

/** A merchant, a voucher of 50 yuan and an activity of 晨光 with a hundred of them. */
export type Handout = { merchant: TestMerchant; campaignId: string; activityId: string }

export const makeHandout = async (world: NamedWorld): Promise<Handout> => {
  const merchant = await makeMerchant(world)
  const campaignId = await makeCampaign(world, merchant.id)
  const activityId = await makeActivity(world, [{ campaignId, units: 100 }])
  return { merchant, campaignId, activityId }
}

export const give = (world: NamedWorld, { activityId, campaignId }: Handout, person: PersonKey) =>
  makeVoucher(world, activityId, campaignId, world.people[person])

/** Redeemed at the merchant now, and taken back after that if told so. */
export const redeem = async (
  world: NamedWorld,
  { merchant, campaignId, activityId }: Handout,
  voucherId: string,
  { isReversed = false } = {},
): Promise<void> => {
  const at = world.equipment.clock.now()
  const movement = { activityId, campaignId, voucherId, units: 1, valueInFen: 5000 }
  const cause = {
    at,
    onDay: dateInShanghai(at),
    accountId: merchant.contactAccountId,
    unionId: world.unions.chenguang,
  }
  await world.equipment.database.transaction(async (tx) => {
    await moveUnits(tx, cause, [{ ...movement, from: 'claimed', to: 'redeemed' }])
    if (isReversed) await moveUnits(tx, cause, [{ ...movement, from: 'redeemed', to: 'claimed' }])
    await tx.run(sql`
      insert into redemptions (activity_id, id, voucher_id, campaign_id, merchant_id, clerk_account_id, nonce, method,
        value_in_fen, redeemed_at, reversed_at, reversed_by, reversal_reason)
      values (${activityId}, ${v7()}, ${voucherId}, ${campaignId}, ${merchant.id}, ${merchant.contactAccountId}, ${v7()},
        'scan', 5000, ${at}, ${isReversed ? at : null}, ${isReversed ? merchant.contactAccountId : null},
        ${isReversed ? '拿错了' : null})`)
    if (!isReversed)
      await tx.run(sql`
        update vouchers set status = 'redeemed', ended_at = ${at} where activity_id = ${activityId} and id = ${voucherId}`)
  })
}

/** Calls of an accountant whom a union hired. */
export const asAccountant = async (world: NamedWorld, union: 'chenguang' | 'yuanshan' = 'chenguang') => {
  const account = await hireAt(world, union, 'accountant')
  return asAccount(world, account, world.unions[union]).admin
}

export const writeFiles = (world: NamedWorld, documentId: string): Promise<void> =>
  createSettlementJobs(world.equipment)['welfare-documents:write']!({ documentId }, false)

export const confirmUnanswered = (world: NamedWorld): Promise<void> =>
  createSettlementJobs(world.equipment)['settlements:confirm']!({}, false)

/** The connection is lost just when the next sheet was committed: the server does not learn that it was. */
export const loseCommitOfSheet = (world: NamedWorld): void => {
  const { database } = world.equipment
  const sheets = () => database.rows(sql`select id from welfare_documents`)
  world.equipment.database = {
    ...database,
    transaction: async (work) => {
      const before = await sheets()
      const result = await database.transaction(work)
      if ((await sheets()).length === before.length) return result
      world.equipment.database = database
      throw new Error('Connection terminated unexpectedly')
    },
  }
}
