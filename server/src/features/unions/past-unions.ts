import type { Transaction } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'

/**
 * Keeps what unions `u` were until now, before they get another name, another place or their end. A union that
 * changes twice in one instant was never seen in between.
 */
export const recordPast = async (tx: Transaction, ctx: Context, which: SQL): Promise<void> => {
  const now = ctx.clock.now()
  await tx.run(sql`
    insert into past_unions (union_id, from_at, until_at, superior_id, path, name, level, kind, is_above_base)
    select u.id, coalesce(u.standing_since, u.created_at), ${now}, u.superior_id, u.path, u.name, u.level, u.kind,
      u.is_above_base
    from unions u where ${which} and u.status = 'active' and coalesce(u.standing_since, u.created_at) < ${now}
    on conflict do nothing`)
  await tx.run(sql`update unions u set standing_since = ${now} where ${which} and u.status = 'active'`)
}
