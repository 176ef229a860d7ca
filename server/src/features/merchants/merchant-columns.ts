import type { MerchantRow } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'

/** A merchant as it is selected `from merchants m`; the contact's phone leaves in its masked form only. */
export type MerchantRecord = Omit<MerchantRow, 'position'> & {
  longitude: number | null
  latitude: number | null
}

export const merchantColumns = sql`
  m.id, m.name, (select u.name from unions u where u.id = m.union_id) as "unionName", m.kind, m.service_kind as service, m.status, m.contact_name as "contactName",
  (select a.phone_masked from accounts a where a.account_id = m.contact_account_id) as "contactPhoneMasked",
  m.address, m.tags, m.logo_id as "logoId", m.longitude, m.latitude,
  (select count(*) from campaigns c where c.merchant_id = m.id) as campaigns,
  (select count(distinct k.account_id) from clerks k where k.merchant_id = m.id and k.until_at is null) as clerks`

export const presentMerchant = <Record extends MerchantRecord>({ longitude, latitude, ...row }: Record) => ({
  ...row,
  position: longitude === null || latitude === null ? null : { longitude, latitude },
})
