import { figureBelow, figureOwn } from '../features/statistics/index.ts'
import { type SQL, sql } from '../platform/database/sql.ts'
import type { NamedWorld } from './named-world.ts'

type Of = Pick<NamedWorld, 'equipment'>
type Row = { name: string; shown: object; counted: object }

const id = sql`u.id`
const path = sql`u.path`

/** Counts rows for the union of each and all above it. */
const spread = (source: SQL) => sql`
  select a.id, count(*) as amount, count(*) filter (where is_verified) as verified
  from (${source}) s cross join lateral generate_series(1, nlevel(s.path)) as depth
    join unions a on a.path = subpath(s.path, 0, depth)
  group by 1`

/** What every union shows, and what the rows say when they are counted one by one: they must be the same. */
export const figuresOf = async ({ equipment }: Of): Promise<{ shown: unknown[]; counted: unknown[] }> => {
  const rows = await equipment.database.rows<Row>(sql`
    with members as (${spread(sql`
      select union_path as path, status <> 'unverified' as is_verified from memberships where status <> 'ended'`)}),
    below as (${spread(sql`select path, false as is_verified from unions where status = 'active'`)}),
    own as (select union_id, count(*) as amount from memberships where status <> 'ended' group by 1)
    select u.name, jsonb_build_object(
      'members', ${figureBelow(id, path, 'members')}, 'verified', ${figureBelow(id, path, 'verified_members')},
      'unions', ${figureBelow(id, path, 'unions')}, 'own', ${figureOwn(id, 'members')}) as shown,
      jsonb_build_object('members', coalesce(m.amount, 0), 'verified', coalesce(m.verified, 0),
        'unions', coalesce(b.amount, 0), 'own', coalesce(o.amount, 0)) as counted
    from unions u left join members m on m.id = u.id left join below b on b.id = u.id
      left join own o on o.union_id = u.id
    order by u.name, u.id`)
  return {
    shown: rows.map(({ name, shown }) => [name, shown]),
    counted: rows.map(({ name, counted }) => [name, counted]),
  }
}

/** Rows that name a path which their union does not have (any more): there must be none. */
export const strayPaths = ({ equipment }: Of): Promise<object[]> =>
  equipment.database.rows(sql`
    select u.name from unions u join unions s on s.id = u.superior_id where subpath(u.path, 0, -1) <> s.path
    union all
    select u.name from memberships m join unions u on u.id = m.union_id where m.union_path <> u.path`)
