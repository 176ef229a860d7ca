import type { SuperiorChoice } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Context } from '../access/index.ts'

const shown = 20

/** Unions above base by name: anybody who registers must find the own superior (seed 000, section 3). */
export const listSuperiorChoices = (ctx: Context, search: string): Promise<SuperiorChoice[]> =>
  ctx.database.rows<SuperiorChoice>(sql`
    select u.id, u.name, u.level, s.name as "superiorName"
    from unions u left join unions s on s.id = u.superior_id
    where u.status = 'active' and u.is_above_base
      and ${search ? sql`u.name like ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}` : sql`true`}
    order by nlevel(u.path), u.name, u.id limit ${shown}`)
