import { sql } from '../../../platform/database/sql.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { nameHolds, nameMatches } from '../../unions/index.ts'

type Destination = { id: string; name: string; superiorName: string | null }

const shown = 20
const looked = 5_000

/** Unions that hold members, by name; what most names hold is found among the first, what is rarer by the index. */
export const listDestinations = async (ctx: Context, search: string): Promise<Destination[]> => {
  const { unionId } = reachOf(ctx.actor, 'members.manage')
  const takesMembers = sql`status = 'active' and can_hold_members and id <> ${unionId}`
  return ctx.database.rows<Destination>(sql`
    with near as materialized (
      select id, name from (select id, name from unions where ${takesMembers} order by name, id limit ${looked}) as first
      where ${nameHolds(sql`name`, search)} limit ${shown}
    ), chosen as (
      select id from near where (select count(*) from near) = ${shown}
      union all
      (select id from unions where (select count(*) from near) < ${shown} and ${takesMembers}
        and ${nameMatches(sql`name`, search)} order by name, id limit ${shown})
    )
    select u.id, u.name, s.name as "superiorName"
    from chosen join unions u on u.id = chosen.id left join unions s on s.id = u.superior_id order by u.name, u.id`)
}
