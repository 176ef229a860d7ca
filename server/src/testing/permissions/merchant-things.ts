import { sql } from '../../platform/database/sql.ts'
import type { NamedWorld } from '../named-world.ts'
import { addClerk, makeMerchant } from '../welfare.ts'

/** A merchant of 晨光, and somebody besides its contact who scans there. */
export type MerchantThings = { merchant: string; clerk: string }

export const makeMerchantThings = async (world: NamedWorld): Promise<MerchantThings> => {
  const { id } = await makeMerchant(world, { name: '好味蛋糕店', serial: 920 })
  const accountId = await addClerk(world, id, { serial: 921 })
  const clerk = await world.equipment.database.find<{ id: string }>(
    sql`select id from clerks where account_id = ${accountId}`,
  )
  return { merchant: id, clerk: clerk!.id }
}
