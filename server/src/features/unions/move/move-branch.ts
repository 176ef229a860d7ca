import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { branchRange, type Context, type PathCopy } from '../../access/index.ts'
import { followMove } from '../../reviews/index.ts'
import { moveFigures } from '../../statistics/index.ts'
import { recordPast } from '../past-unions.ts'
import type { MovePlan } from './plan-move.ts'

/**
 * Puts a union with everything below it under another superior: what each of them was is kept, figures go from the
 * old superiors to the new, then all paths change. The tree is locked.
 */
export const moveBranch = async (
  tx: Transaction,
  ctx: Context,
  { union, to }: MovePlan,
  copies: readonly PathCopy[],
): Promise<void> => {
  const fromPath = union.path
  const toPath = `${to.path}.${fromPath.split('.').at(-1)}`
  await recordPast(tx, ctx, branchRange(sql`u.path`, fromPath))
  await moveFigures(tx, ctx, { unionId: union.id, fromPath, toPath })
  await tx.run(sql`
    update unions u set path = case when u.path = ${fromPath}::ltree then ${toPath}::ltree
      else ${toPath}::ltree || subpath(u.path, nlevel(${fromPath}::ltree)) end
    where ${branchRange(sql`u.path`, fromPath)}`)
  await tx.run(sql`update unions set superior_id = ${to.id} where id = ${union.id}`)
  for (const copy of copies) await copy(tx, fromPath, toPath)
  await followMove(tx, union.id, to.id)
}
