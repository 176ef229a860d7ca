import type { MembershipStatus } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { changeFigure } from '../../statistics/index.ts'

type Standing = { unionId: string; status: MembershipStatus } | null

/** Notes in the unions' figures what memberships were and became; null is none. */
export const noteFigures = async (
  tx: Transaction,
  ctx: Context,
  changes: readonly { before: Standing; after: Standing }[],
): Promise<void> => {
  const onDay = todayInShanghai(ctx.clock)
  const deltas = new Map<string, { members: number; verified_members: number }>()
  for (const { before, after } of changes) {
    add(deltas, before, -1)
    add(deltas, after, 1)
  }
  for (const [unionId, figures] of [...deltas].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const figure of ['members', 'verified_members'] as const)
      if (figures[figure] !== 0) await changeFigure(tx, { unionId, figure, onDay, delta: figures[figure] })
}

const add = (
  deltas: Map<string, { members: number; verified_members: number }>,
  standing: Standing,
  sign: 1 | -1,
) => {
  if (!standing || standing.status === 'ended') return
  const known = deltas.get(standing.unionId) ?? { members: 0, verified_members: 0 }
  known.members += sign
  if (standing.status !== 'unverified') known.verified_members += sign
  deltas.set(standing.unionId, known)
}
