import type pg from 'pg'

export type PlainQuery = { text: string; values: unknown[] }

/** Reads rows with the driver alone and answers their ids. */
export const plainIds =
  (pool: pg.Pool, { text, values }: PlainQuery) =>
  async (): Promise<unknown[]> =>
    (await pool.query<{ id: string }>(text, values)).rows.map((row) => row.id)

const memberColumns = `m.id, m.person_id, p.name, p.sex, p.document_kind, p.document_masked, p.phone_masked, m.status,
  m.union_id, u.name as union_name, m.joined_on`

/** A page of a branch in the order of the tree, from the key of the row before it. */
export const memberPage = (
  path: string,
  after: readonly [string, string] | null,
  limit: number,
): PlainQuery => ({
  text: `select ${memberColumns}
    from memberships m join people p using (person_id) join unions u on u.id = m.union_id
    where m.union_path >= $1::ltree and m.union_path < $2::ltree and m.status <> 'ended'
      ${after ? 'and (m.union_path, m.id) > ($4::ltree, $5::uuid)' : ''}
    order by m.union_path, m.id limit $3`,
  values: [path, `${path}0`, limit, ...(after ?? [])],
})

/** People by a look-up, such as the hash of a phone. */
export const memberByHash = (table: string, column: string, hash: string, path: string): PlainQuery => ({
  text: `select ${memberColumns}
    from ${table} l join memberships m using (person_id) join people p using (person_id)
      join unions u on u.id = m.union_id
    where l.${column} = $1 and m.union_path >= $2::ltree and m.union_path < $3::ltree and m.status <> 'ended'
    order by m.union_path, m.id limit 20`,
  values: [hash, path, `${path}0`],
})

/** People whose name begins so, or with two characters and more ends so. */
export const memberByName = (name: string, path: string): PlainQuery => ({
  text: `select ${memberColumns}
    from people p join memberships m using (person_id) join unions u on u.id = m.union_id
    where (p.name like $1 or p.name like $2) and m.union_path >= $3::ltree and m.union_path < $4::ltree
      and m.status <> 'ended'
    order by m.union_path, m.id limit 20`,
  values: [`${name}%`, name.length > 1 ? `%${name}` : `${name}%`, path, `${path}0`],
})

const unionColumns = `u.id, u.name, u.level, u.kind, u.status, s.name as superior_name, g.name as region_name,
  (select count(*) from unions c where c.superior_id = u.id and c.status = 'active') as child_unions,
  (select jsonb_object_agg(f.figure, f.below_amount) from union_figures f where f.union_id = u.id) as figures`

const unionTables = `unions u left join unions s on s.id = u.superior_id left join regions g on g.code = u.region_code`

export const unionLevel = (superiorId: string): PlainQuery => ({
  text: `select ${unionColumns} from ${unionTables} where u.superior_id = $1 order by u.name, u.id limit 50`,
  values: [superiorId],
})

export const unionsByName = (name: string, path: string): PlainQuery => ({
  text: `select ${unionColumns} from ${unionTables}
    where u.name like $1 and u.path > $2::ltree and u.path < $3::ltree order by u.name, u.id limit 50`,
  values: [`%${name}%`, path, `${path}0`],
})

/** The two figures shown first, after reading all that an overview shows: rollups, children, reviews, seven days. */
export const plainOverview = (pool: pg.Pool, unionId: string) => async (): Promise<unknown[]> => {
  const totals = await pool.query<{ members: number; verified: number }>(
    `select f.members, f.verified, f.unions,
      (select count(*) from unions c where c.superior_id = $1 and c.status = 'active') as children,
      (select count(*) from reviews r where r.union_id = $1 and r.status = 'pending') as reviews
    from (select sum(below_amount) filter (where figure = 'members')::integer as members,
        sum(below_amount) filter (where figure = 'verified_members')::integer as verified,
        sum(below_amount) filter (where figure = 'unions')::integer as unions
      from union_figures where union_id = $1) as f`,
    [unionId],
  )
  await pool.query(
    `select figure, on_day, below_amount from union_day_figures
    where union_id = $1 and figure in ('members', 'verified_members') and on_day > current_date - 7`,
    [unionId],
  )
  const { members, verified } = totals.rows[0]!
  return [members, verified]
}
