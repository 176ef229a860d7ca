import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'

export const phonePurpose = 'account.phone'

export const phoneHash = (equipment: Pick<Equipment, 'sealing'>, phone: string): string =>
  equipment.sealing.lookupHash(phonePurpose, phone).hash

/** The account of a phone, by the keyed hash under any key in use. */
export const findAccountIdByPhone = async (
  db: Reads,
  equipment: Pick<Equipment, 'sealing'>,
  phone: string,
): Promise<string | undefined> => {
  const hashes = equipment.sealing.lookupHashes(phonePurpose, phone).map((lookup) => lookup.hash)
  const row = await db.find<{ accountId: string }>(
    sql`select account_id as "accountId" from phone_lookups where phone_hash in ${hashes}`,
  )
  return row?.accountId
}
