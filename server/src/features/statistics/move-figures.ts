import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'
import { foldFigures } from './fold-figures.ts'

type Move = { unionId: string; fromPath: string; toPath: string }

/**
 * Takes what a union and everything below it counts from those that stood above it to those that will. Called while
 * the tree is locked and before paths change: first everything noted is folded, because it names the old paths.
 */
export const moveFigures = async (
  tx: Transaction,
  ctx: Context,
  { unionId, fromPath, toPath }: Move,
): Promise<void> => {
  while ((await foldFigures(tx)) > 0);
  await tx.run(sql`
    with moved as (
      select figure, below_amount as amount from union_figures where union_id = ${unionId} and below_amount <> 0
    ), superiors as (
      select a.id, sum(s.sign)::integer as sign
      from (values (-1, ${fromPath}::ltree), (1, ${toPath}::ltree)) as s (sign, path)
        cross join lateral generate_series(1, nlevel(s.path) - 1) as depth
        join unions a on a.path = subpath(s.path, 0, depth)
      group by a.id having sum(s.sign) <> 0
    ), by_day as (
      insert into union_day_figures (union_id, figure, on_day, below_amount)
      select id, figure, ${todayInShanghai(ctx.clock)}::date, sign * amount from superiors cross join moved
      on conflict (union_id, figure, on_day) do update set
        below_amount = union_day_figures.below_amount + excluded.below_amount
    )
    insert into union_figures (union_id, figure, below_amount)
    select id, figure, sign * amount from superiors cross join moved
    on conflict (union_id, figure) do update set
      below_amount = union_figures.below_amount + excluded.below_amount`)
}
