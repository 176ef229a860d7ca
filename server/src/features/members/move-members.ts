import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { type Context, type PathCopy, signedIn } from '../access/index.ts'
import { changeFigure } from '../statistics/index.ts'

type Moved = { personId: string; membershipId: string; isVerified: boolean }
type Move = { unionId: string; destinationId: string }

/** 单位撤并 */
const unitDissolved = '10'
const entriesAtOnce = 5_000

/**
 * Takes all members of a union over into another. Each is one transfer: an entry out of the one and an entry into the
 * other, with one id (domain rules 3.2). The caller has locked the tree.
 */
export const moveMembers = async (tx: Transaction, ctx: Context, move: Move): Promise<number> => {
  const moved = await tx.rows<Moved>(sql`
    update memberships m set union_id = d.id, union_path = d.path, revision = m.revision + 1
    from unions u, unions d
    where u.id = ${move.unionId} and d.id = ${move.destinationId} and m.union_path = u.path and m.status <> 'ended'
    returning m.person_id as "personId", m.id as "membershipId", m.status <> 'unverified' as "isVerified"`)
  for (let start = 0; start < moved.length; start += entriesAtOnce)
    await recordTransfers(tx, ctx, move, moved.slice(start, start + entriesAtOnce))
  const verified = moved.filter(({ isVerified }) => isVerified).length
  await moveFigure(tx, ctx, move, 'members', moved.length)
  await moveFigure(tx, ctx, move, 'verified_members', verified)
  return moved.length
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

const recordTransfers = (tx: Transaction, ctx: Context, move: Move, moved: readonly Moved[]) => {
  const entries = moved.flatMap(({ personId, membershipId }) => {
    const entry = { personId, membershipId, transferId: v7() }
    return [
      { ...entry, id: v7(), kind: 'transfer_out', unionId: move.unionId },
      { ...entry, id: v7(), kind: 'transfer_in', unionId: move.destinationId },
    ]
  })
  return tx.run(sql`
    insert into membership_changes (person_id, id, membership_id, kind, reason, changed_on, union_id, source, account_id,
      recorded_at, transfer_id)
    select "personId", id, "membershipId", kind, ${unitDissolved}, ${todayInShanghai(ctx.clock)}::date, "unionId", 'staff',
      ${signedIn(ctx.actor).accountId}, ${ctx.clock.now()}, "transferId"
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e
      ("personId" uuid, id uuid, "membershipId" uuid, kind text, "unionId" uuid, "transferId" uuid)`)
}

const moveFigure = async (
  tx: Transaction,
  ctx: Context,
  { unionId, destinationId }: Move,
  figure: 'members' | 'verified_members',
  delta: number,
) => {
  const change = { figure, onDay: todayInShanghai(ctx.clock) }
  await changeFigure(tx, { ...change, unionId, delta: -delta })
  await changeFigure(tx, { ...change, unionId: destinationId, delta })
}
