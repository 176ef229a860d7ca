import type { UnionChoice, UnionsFound } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { nameHolds, nameMatches } from '../../unions/index.ts'
import { explainNothing } from './explain-nothing.ts'

const shown = 20
const looked = 5_000
const employersLooked = 1_000
/** Names that nobody has are looked for among all that are like them. */
const searchesAMinute: Limit = { name: 'union-search', times: 60, withinSeconds: 60 }

/**
 * Unions by their name or their employer's name, those that take members first (seed 001, section 三.4). What most
 * names hold is found among the first few thousand; whatever is rarer the indexes find at once.
 */
export const searchUnions = async (ctx: Context, search: string): Promise<UnionsFound> => {
  const { accountId } = signedIn(ctx.actor)
  await countAttempt(ctx.database, searchesAMinute, accountId, ctx.clock.now())
  const items = await findUnions(ctx.database, search)
  if (items.some(({ canJoin }) => canJoin)) return { items, explanation: null, near: [] }
  if (items.length > 0) return { items, explanation: 'only_above_base', near: [] }
  const { explanation, nearIds } = await explainNothing(ctx.database, search)
  return { items, explanation, near: await readChoices(ctx.database, nearIds) }
}

const findUnions = (db: Reads, search: string): Promise<UnionChoice[]> =>
  db.rows<UnionChoice>(sql`
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
    ${choiceColumns} from chosen join unions u on u.id = chosen.id ${choiceNames}
    order by u.can_hold_members desc, u.name, u.id`)

const readChoices = async (db: Reads, ids: readonly string[]): Promise<UnionChoice[]> =>
  ids.length === 0
    ? []
    : db.rows<UnionChoice>(sql`
        ${choiceColumns} from unions u ${choiceNames} where u.id = any(${sql.param([...ids])}::uuid[])
        order by array_position(${sql.param([...ids])}::uuid[], u.id)`)

const choiceColumns: SQL = sql.raw(`
  select u.id, u.name, s.name as "superiorName", g.name as "regionName", u.can_hold_members as "canJoin",
    case when not u.can_hold_members then 'above_base' end as refusal, u.office_phone as "officePhone"`)

const choiceNames: SQL = sql.raw(
  'left join unions s on s.id = u.superior_id left join regions g on g.code = u.region_code',
)
