import type { MerchantKind, MerchantRow, MerchantStatus, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { type Context, type Reach, reachOf } from '../access/index.ts'
import { type MerchantRecord, merchantColumns, presentMerchant } from './merchant-columns.ts'

type Query = {
  of: 'own' | 'superiors'
  search?: string
  kind?: MerchantKind
  status?: MerchantStatus
  cursor?: string
  limit: number
}

/** Merchants of the own union, newest first; or those of its superiors that are on line, which it may use too. */
export const listMerchants = async (ctx: Context, query: Query): Promise<Page<MerchantRow>> => {
  const reach = reachOf(ctx.actor, 'merchants.view')
  const after = readCursor(query.cursor, 1)
  const rows = await ctx.database.rows<MerchantRecord>(sql`
    select ${merchantColumns} from merchants m
    where ${query.of === 'own' ? sql`m.union_id = ${reach.unionId}` : ofSuperiors(reach)}
      and ${query.kind ? sql`m.kind = ${query.kind}` : sql`true`}
      and ${query.status ? sql`m.status = ${query.status}` : sql`true`}
      and ${query.search ? found(query.search.toLowerCase()) : sql`true`}
      and ${after ? sql`m.id < ${after[0]}::uuid` : sql`true`}
    order by m.id desc limit ${query.limit + 1}`)
  return pageOfRows(rows, query.limit, (row) => [row.id], presentMerchant)
}

/** Condition on `m`: on line, of a union above the own one. */
export const ofSuperiors = ({ path }: Pick<Reach, 'path'>): SQL => {
  const labels = path.split('.')
  const above = labels.slice(1).map((_, index) => labels.slice(0, index + 1).join('.'))
  return sql`m.status = 'online'
    and m.union_id in (select id from unions where path = any(${sql.param(above)}::ltree[]))`
}

/** By name, contact, address or a tag. */
const found = (search: string): SQL => sql`
  (strpos(lower(m.name), ${search}) > 0 or strpos(lower(m.contact_name), ${search}) > 0
    or strpos(lower(m.address), ${search}) > 0 or strpos(lower(array_to_string(m.tags, ' ')), ${search}) > 0)`
