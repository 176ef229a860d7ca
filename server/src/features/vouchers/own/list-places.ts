import type { OwnVoucherDetail } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

type Place = OwnVoucherDetail['merchants'][number]
type Row = Omit<Place, 'position'> & { longitude: number | null; latitude: number | null }

/** Where vouchers of a campaign can be redeemed now: its own merchant first, then those that were authorised. */
export const listPlaces = async (db: Reads, campaignId: string): Promise<Place[]> => {
  const rows = await db.rows<Row>(sql`
    select m.name, m.address, m.landline, m.longitude, m.latitude
    from campaigns c join merchants m on m.status = 'online' and (m.id = c.merchant_id or m.id in (
      select merchant_id from campaign_merchants where campaign_id = c.id and ended_at is null))
    where c.id = ${campaignId} order by m.id <> c.merchant_id, m.name, m.id limit 100`)
  return rows.map(({ longitude, latitude, ...place }) => ({
    ...place,
    position: longitude === null || latitude === null ? null : { longitude, latitude },
  }))
}
