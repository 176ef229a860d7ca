import type { UnionChoice, UnionsFound } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Context } from '../../access/index.ts'
import { nameHolds, nameMatches } from '../../unions/index.ts'

const shown = 20
const looked = 5_000
const employersLooked = 1_000

/**
 * Unions by their name or their employer's name, those that take members first (seed 001, section 三.4). What most
 * names hold is found among the first few thousand; whatever is rarer the indexes find at once.
 */
export const searchUnions = async (ctx: Context, search: string): Promise<UnionsFound> => ({
  items: await findUnions(ctx, search),
  explanation: null,
  near: [],
})

const findUnions = (ctx: Context, search: string): Promise<UnionChoice[]> =>
  ctx.database.rows<UnionChoice>(sql`
    with near as materialized (
      select id, name, can_hold_members from (
        select id, name, can_hold_members from unions where status = 'active' and can_hold_members
        order by name, id limit ${looked}) as first
      where ${nameHolds(sql`name`, search)} limit ${shown}
    ), served as materialized (
      select id from employers
      where (select count(*) from near) < ${shown} and ${nameMatches(sql`name`, search)} limit ${employersLooked}
    ), chosen as (
      select * from near where (select count(*) from near) = ${shown}
      union
      (select id, name, can_hold_members from unions
        where (select count(*) from near) < ${shown} and status = 'active' and ${nameMatches(sql`name`, search)}
        order by can_hold_members desc, name, id limit ${shown})
      union
      select u.id, u.name, u.can_hold_members
      from served cross join lateral (
        select union_id from union_employers where employer_id = served.id and until_on is null limit ${shown}) as ue
      join unions u on u.id = ue.union_id and u.status = 'active'
      order by can_hold_members desc, name, id limit ${shown}
    )
    select u.id, u.name, s.name as "superiorName", g.name as "regionName", u.can_hold_members as "canJoin",
      case when not u.can_hold_members then 'above_base' end as refusal
    from chosen join unions u on u.id = chosen.id left join unions s on s.id = u.superior_id
      left join regions g on g.code = u.region_code
    order by u.can_hold_members desc, u.name, u.id`)
