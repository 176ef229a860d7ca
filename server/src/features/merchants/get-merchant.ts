import type { MerchantDetail } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, can, reachOf } from '../access/index.ts'
import { ofSuperiors } from './list-merchants.ts'
import { type MerchantRecord, merchantColumns, presentMerchant } from './merchant-columns.ts'

type Record = MerchantRecord &
  Omit<MerchantDetail, keyof MerchantRecord | 'position' | 'createdAt' | 'isOwn' | 'abilities'> & {
    unionId: string
    createdAt: Date
  }

/** A merchant of the own union with everything that was filled in, or one on line of a superior without its licence. */
export const getMerchant = async (
  ctx: Context,
  id: string,
  db: Reads = ctx.database,
): Promise<MerchantDetail> => {
  const reach = reachOf(ctx.actor, 'merchants.view')
  const found = await db.find<Record>(sql`
    select ${merchantColumns}, m.union_id as "unionId", m.revision, m.landline, m.region_code as "regionCode",
      ${regionName} as "regionName", m.introduction, m.entered_on as "enteredOn", m.licence_id as "licenceId",
      m.created_at as "createdAt"
    from merchants m where m.id = ${id} and (m.union_id = ${reach.unionId} or (${ofSuperiors(reach)}))`)
  if (!found) throw new DomainError('thing.not_found')
  const { unionId, createdAt, ...row } = found
  const isOwn = unionId === reach.unionId
  const mayManage = isOwn && can(ctx.actor, 'merchants.manage')
  return {
    ...presentMerchant(row),
    isOwn,
    licenceId: isOwn ? row.licenceId : null,
    createdAt: createdAt.toISOString(),
    abilities: { edit: mayManage, changeStatus: mayManage, manageClerks: mayManage },
  }
}

/** From the province down, as an address begins. */
const regionName = sql`(
  with recursive up as (
    select name, parent_code, 0 as steps from regions where code = m.region_code
    union all select r.name, r.parent_code, up.steps + 1 from regions r join up on r.code = up.parent_code)
  select string_agg(name, ' ' order by steps desc) from up)`
