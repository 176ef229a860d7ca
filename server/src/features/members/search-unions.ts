import type { UnionChoice } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Context } from '../access/index.ts'

const shown = 20

/** Unions by their name or their employer's name, those that take members first (seed 001, section 三.4). */
export const searchUnions = (ctx: Context, search: string): Promise<UnionChoice[]> => {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return ctx.database.rows<UnionChoice>(sql`
    select u.id, u.name, s.name as "superiorName", g.name as "regionName", u.can_hold_members as "canJoin"
    from unions u left join unions s on s.id = u.superior_id left join regions g on g.code = u.region_code
    where u.status = 'active' and (u.name like ${pattern} or u.id in (
      select ue.union_id from employers e join union_employers ue on ue.employer_id = e.id and ue.until_on is null
      where e.name like ${pattern}))
    order by u.can_hold_members desc, u.name, u.id limit ${shown}`)
}
