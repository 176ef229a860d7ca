import type { OwnVoucherDetail } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { isRedeemedAt } from '../../campaigns/index.ts'

type Place = OwnVoucherDetail['merchants'][number]
type Row = Omit<Place, 'position'> & { longitude: number | null; latitude: number | null }

/** Where vouchers of a campaign can be redeemed now: its own merchant first, then those that were authorised. */
export const listPlaces = async (db: Reads, campaignId: string): Promise<Place[]> => {
  const rows = await db.rows<Row>(sql`
    select m.name, m.address, m.landline, m.longitude, m.latitude
    from campaigns c join merchants m on m.status = 'online' and ${isRedeemedAt(sql`m.id`)}
    where c.id = ${campaignId} order by m.id <> c.merchant_id, m.name, m.id limit 100`)
  return rows.map(({ longitude, latitude, ...place }) => ({
    ...place,
    position: longitude === null || latitude === null ? null : { longitude, latitude },
  }))
}
