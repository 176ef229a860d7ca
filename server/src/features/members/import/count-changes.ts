import type { Transaction } from '../../../platform/database/database.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { changeFigures } from '../../statistics/index.ts'

export type UnionChange = { unionId: string; members: number; verified: number }

/** Notes how many members each union has got, or lost. */
export const countChanges = async (
  tx: Transaction,
  ctx: Context,
  changes: readonly UnionChange[],
): Promise<void> => {
  const onDay = todayInShanghai(ctx.clock)
  await changeFigures(
    tx,
    changes.flatMap(({ unionId, members, verified }) => [
      { unionId, onDay, figure: 'members' as const, delta: members },
      { unionId, onDay, figure: 'verified_members' as const, delta: verified },
    ]),
  )
}
