import type pg from 'pg'
import type { PlainQuery } from '../members/plain-reads.ts'

/** Active unions of a branch whose name holds the text, by name, with what a row of the list shows. */
export const unionsNamed = (name: string, path: string): PlainQuery => ({
  text: `select u.id, u.name, u.level, u.kind, u.status, s.name as superior_name, g.name as region_name,
      (select count(*) from unions c where c.superior_id = u.id and c.status = 'active') as child_unions,
      (select jsonb_object_agg(f.figure, f.below_amount) from union_figures f where f.union_id = u.id) as figures
    from unions u left join unions s on s.id = u.superior_id left join regions g on g.code = u.region_code
    where u.status = 'active' and u.name like $1 and u.path > $2::ltree and u.path < $3::ltree
    order by u.name, u.id limit 50`,
  values: [`%${name}%`, path, `${path}0`],
})

/** Members at the end of each of the last thirty days, from the rollups alone. */
export const plainStatistics =
  (pool: pg.Pool, unionId: string, today: string) => async (): Promise<unknown[]> => {
    const { rows } = await pool.query<{ members: number }>(
      `select (f.below_amount
          - coalesce(sum(d.below_amount) over (order by day desc rows unbounded preceding exclude current row), 0)
        )::integer as members
      from generate_series($2::date - 29, $2::date, interval '1 day') as day
        join union_figures f on f.union_id = $1 and f.figure = 'members'
        left join union_day_figures d
          on d.union_id = $1 and d.figure = 'members' and d.on_day = day::date
      order by day`,
      [unionId, today],
    )
    return rows.map(({ members }) => members)
  }

/** Members and growth of thirty days by child union. */
export const plainChildren =
  (pool: pg.Pool, unionId: string, today: string) => async (): Promise<unknown[]> => {
    const { rows } = await pool.query<{ id: string; members: number; growth: number }>(
      `select u.id, coalesce(f.below_amount, 0) as members,
        (select coalesce(sum(d.below_amount), 0) from union_day_figures d where d.union_id = u.id
          and d.figure = 'members' and d.on_day > $2::date - 30)::integer as growth
      from unions u left join union_figures f on f.union_id = u.id and f.figure = 'members'
      where u.superior_id = $1 and u.status = 'active' order by u.name, u.id limit 100`,
      [unionId, today],
    )
    return rows.map(({ id, members, growth }) => `${id} ${members} ${growth}`)
  }
