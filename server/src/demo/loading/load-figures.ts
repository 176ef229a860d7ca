import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** Works the rollups out from what was loaded: what each union counts itself, then superior by superior. */
export const loadFigures = async (tx: Transaction): Promise<void> => {
  await tx.run(ownFigures)
  const deepest = await tx.find<{ depth: number }>(sql`select max(nlevel(path)) as depth from unions`)
  for (let depth = deepest?.depth ?? 0; depth > 1; depth--) await tx.run(addToSuperiors(depth))
  await tx.run(sql`
    insert into union_figures (union_id, figure, own_amount, below_amount)
    select union_id, figure, sum(own_amount), sum(below_amount) from union_day_figures group by 1, 2`)
}

// A member counts as verified from the day of the entry in the ledger that made the membership active.
const ownFigures = sql`
  insert into union_day_figures (union_id, figure, on_day, own_amount, below_amount)
  select union_id, figure, (at at time zone 'Asia/Shanghai')::date, count(*), count(*) from (
    select union_id, 'members' as figure, created_at as at from memberships
    union all
    select m.union_id, 'verified_members', coalesce(c.recorded_at, m.created_at)
    from memberships m
      left join membership_changes c on c.person_id = m.person_id and c.membership_id = m.id and c.kind = 'verify'
    where m.status = 'active'
    union all
    select id, 'unions', created_at from unions
  ) as counted
  group by 1, 2, 3`

const addToSuperiors = (depth: number) => sql`
  insert into union_day_figures (union_id, figure, on_day, own_amount, below_amount)
  select u.superior_id, d.figure, d.on_day, 0, sum(d.below_amount)
  from union_day_figures d join unions u on u.id = d.union_id
  where nlevel(u.path) = ${depth} group by 1, 2, 3
  on conflict (union_id, figure, on_day) do update set
    below_amount = union_day_figures.below_amount + excluded.below_amount`
