import type { Region } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'

/** Regions below a region that are in force today (GB/T 2260 and local additions). */
export const listRegions = (ctx: Context, parentCode: string | undefined): Promise<Region[]> =>
  ctx.database.rows<Region>(sql`
    select r.code, r.name, r.level, exists (select from regions c where c.parent_code = r.code) as "hasChildren"
    from regions r
    where ${parentCode ? sql`r.parent_code = ${parentCode}` : sql`r.parent_code is null`}
      and (r.valid_from is null or r.valid_from <= ${todayInShanghai(ctx.clock)}::date)
      and (r.valid_to is null or r.valid_to >= ${todayInShanghai(ctx.clock)}::date)
    order by r.code`)
