import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context, PathCopy } from '../access/index.ts'
import { settleTransferred } from '../people/index.ts'
import { changeMemberships } from './ledger/change-memberships.ts'

type Move = { unionId: string; destinationId: string }

/** 单位撤并 */
const unitDissolved = '10'

/**
 * Takes all members of a union over into another. Each is one transfer: an entry out of the one and an entry into the
 * other, with one id (domain rules 3.2). The caller has locked the tree.
 */
export const moveMembers = async (tx: Transaction, ctx: Context, move: Move): Promise<number> => {
  const members = await tx.rows<{ personId: string; membershipId: string }>(sql`
    select m.person_id as "personId", m.id as "membershipId" from memberships m join unions u on u.path = m.union_path
    where u.id = ${move.unionId} and m.status <> 'ended'`)
  const change = { kind: 'transfer_in', reason: unitDissolved, source: 'staff' } as const
  const on = todayInShanghai(ctx.clock)
  await changeMemberships(
    tx,
    ctx,
    members.map((member) => ({ ...member, ...change, on, unionId: move.destinationId })),
  )
  // What the union that ends noted of its members is not the other's to know.
  await settleTransferred(
    tx,
    members.map(({ personId }) => personId),
    null,
  )
  return members.length
}

/** Memberships of a branch lie where their union lies. */
export const movePathsOfMembers: PathCopy = async (tx, fromPath, toPath) => {
  // Apart, because open and ended ones are found by different indexes.
  for (const which of [sql`status <> 'ended'`, sql`status = 'ended'`])
    await tx.run(sql`
      update memberships set union_path = case when union_path = ${fromPath}::ltree then ${toPath}::ltree
        else ${toPath}::ltree || subpath(union_path, nlevel(${fromPath}::ltree)) end
      where union_path >= ${fromPath}::ltree and union_path < ${`${fromPath}0`}::ltree and ${which}`)
}
