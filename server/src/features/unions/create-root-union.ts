import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'
import { changeFigure } from '../statistics/index.ts'

/** The provincial federation at the top of the tree, made once by `npm run federation:found`. */
export const createRootUnion = async (tx: Transaction, ctx: Context, name: string): Promise<string> => {
  const id = v7()
  await tx.run(sql`
    insert into unions (id, path, name, level, kind, is_above_base, can_hold_members, created_at)
    values (${id}, ('n' || nextval('union_labels'))::ltree, ${name}, 'province', 'federation', true, false,
      ${ctx.clock.now()})`)
  await changeFigure(tx, { unionId: id, figure: 'unions', onDay: todayInShanghai(ctx.clock), delta: 1 })
  return id
}
