import { sql } from '../../platform/database/sql.ts'
import type { NamedWorld } from '../named-world.ts'
import { give, makeHandout, redeem } from '../settlements.ts'

/** An activity of 晨光 of which something was redeemed, and a settlement that the merchant disputed. */
export type SettlementThings = {
  handout: string
  handoutMerchant: string
  settlement: string
  sheetCode: string
}

export const makeSettlementThings = async (world: NamedWorld): Promise<SettlementThings> => {
  const handout = await makeHandout(world)
  const { id } = await give(world, handout, 'chen')
  await redeem(world, handout, id)
  const { database } = world.equipment
  await database.transaction((tx) =>
    tx.run(sql`
      update redemptions set redeemed_at = '2026-11-18T12:00:00Z' where activity_id = ${handout.activityId}`),
  )
  const locked = await world.as('zhou').admin.settlements.lock({
    merchantId: handout.merchant.id,
    fromAt: '2026-11-18T00:00:00.000Z',
    untilAt: '2026-11-19T00:00:00.000Z',
  })
  await database.transaction((tx) =>
    tx.run(sql`update settlements set status = 'disputed', answered_at = locked_at where id = ${locked.id}`),
  )
  return {
    handout: handout.activityId,
    handoutMerchant: handout.merchant.id,
    settlement: locked.id,
    sheetCode: locked.verifyUrl.split('/').at(-1)!,
  }
}
