import type { SuperiorChoice } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { nameHolds } from './name-search.ts'

const shown = 20

/** Unions above base by name: anybody who registers must find the own superior (seed 000, section 3; seed 002, 3.3). */
export const listSuperiorChoices = (ctx: Context, search: string): Promise<SuperiorChoice[]> =>
  ctx.database.rows<SuperiorChoice>(sql`
    select u.id, u.name, u.level, u.region_code as "regionCode", g.name as "regionName", s.name as "superiorName"
    from unions u left join unions s on s.id = u.superior_id left join regions g on g.code = u.region_code
    where u.status = 'active' and u.is_above_base and ${search ? nameHolds(sql`u.name`, search) : sql`true`}
    order by nlevel(u.path), u.name, u.id limit ${shown}`)
