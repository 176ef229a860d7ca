import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'
import { clearVerification, forgetPeople } from '../people/index.ts'
import { type AskedChange, changeMemberships } from './ledger/change-memberships.ts'
import { settlePlans } from './life/cancel-plan.ts'
import { correctionOfError } from './life/erase-members.ts'

/** 个人要求退会 */
const ownWish = '5'

type Open = { id: string; status: 'unverified' | 'active' | 'retained' }

/**
 * Takes the account off a person whose account is being closed. The union keeps its member as an unverified record,
 * which a later verification finds again; or the member quits, for good. A retained membership stays retained, since
 * whoever comes back would otherwise be eligible to vote. The tree is held.
 */
export const releaseMember = async (
  tx: Transaction,
  ctx: Context,
  personId: string,
  leavesUnion: boolean,
): Promise<void> => {
  await tx.run(sql`select from people where person_id = ${personId} for update`)
  const open = await tx.find<Open>(sql`
    select id, status from memberships where person_id = ${personId} and status <> 'ended' for update`)
  if (open && leavesUnion) await change(tx, ctx, personId, open, quitting)
  else if (open?.status === 'active') await change(tx, ctx, personId, open, losingVerification)
  if (open && !leavesUnion)
    await tx.run(sql`
      update memberships set name_differs = false where person_id = ${personId} and id = ${open.id}`)
  if (await isOnRecords(tx, personId)) await clearVerification(tx, personId)
  else await forgetPeople(tx, [personId])
}

const quitting = { status: 'ended', kind: 'quit', reason: ownWish } as const
const losingVerification = { status: 'unverified', kind: 'correct', reason: correctionOfError } as const

const change = (
  tx: Transaction,
  ctx: Context,
  personId: string,
  open: Open,
  to: Pick<AskedChange, 'status' | 'kind' | 'reason'>,
) =>
  changeMemberships(tx, ctx, [
    { personId, membershipId: open.id, on: todayInShanghai(ctx.clock), source: 'account', ...to },
  ])

/** Whoever never was in a union, nor received anything, leaves no record behind. */
const isOnRecords = async (tx: Transaction, personId: string): Promise<boolean> => {
  const record = await tx.find(sql`
    select 1 from memberships where person_id = ${personId}
    union all select 1 from vouchers where person_id = ${personId}
    union all select 1 from people where merged_into = ${personId} limit 1`)
  return record !== undefined
}

/** A planned transfer that the member asked for is given up; other plans are the union's, and end with the membership. */
export const cancelOwnPlans = (
  tx: Transaction,
  ctx: Context,
  personId: string,
  leavesUnion: boolean,
): Promise<number> =>
  settlePlans(
    tx,
    ctx,
    sql`person_id = ${personId} and ${leavesUnion ? sql`true` : sql`kind = 'transfer' and payload ->> 'isGroup' is null`}`,
  )
