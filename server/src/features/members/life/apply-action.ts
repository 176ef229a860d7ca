import type { MemberAction, MembershipChange, NoticeKind } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { sendNotices } from '../../notices/index.ts'
import { noteRetirement } from '../../people/index.ts'
import { readSettings } from '../../settings/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { actionRules } from './actions.ts'

type Members = readonly { id: string; personId: string }[]

export type Application = {
  unionId: string
  members: readonly (Members[number] & { isVerified: boolean })[]
  action: Exclude<MemberAction, 'erase'> | MemberAction
  reason: string
  on: string
  source: MembershipChange['source']
}

const dayInMs = 86_400_000

/** Carries an action out with members who are locked and whom nothing keeps from it. */
export const applyAction = async (tx: Transaction, ctx: Context, application: Application): Promise<void> => {
  const { members, action, reason, on, source } = application
  const { to, kind } = actionRules[action]
  const { removalRecoveryDays } = await readSettings(tx)
  const until = new Date(ctx.clock.now().getTime() + removalRecoveryDays * dayInMs)
  await changeMemberships(
    tx,
    ctx,
    members.map(({ id, personId, isVerified }) => ({
      personId,
      membershipId: id,
      // Who closed the account since is on the union's records alone, as anybody who never verified.
      status: to === 'active' && !isVerified ? 'unverified' : to,
      kind,
      reason,
      on,
      source,
      ...(to === 'ended' && { recoverableUntil: until }),
    })),
  )
  if (action === 'retire' || action === 'resume')
    await noteRetirement(
      tx,
      members.map(({ personId }) => personId),
      action === 'retire',
    )
  await tellMembers(tx, ctx, application)
}

const noticeOf: Record<MemberAction, NoticeKind | null> = {
  remove: 'membership.ended',
  quit: 'membership.ended',
  expel: 'membership.ended',
  retire: 'membership.retained',
  retain: 'membership.retained',
  resume: 'membership.resumed',
  die: null,
  erase: null,
}

const tellMembers = async (tx: Transaction, ctx: Context, { action, members, unionId }: Application) => {
  const kind = noticeOf[action]
  if (kind) await tellPeople(tx, ctx, members, { kind, unionId })
}

/** Tells those of the people who have accounts; the notice names the union. */
export const tellPeople = async (
  tx: Transaction,
  ctx: Context,
  members: Members,
  { kind, unionId }: { kind: NoticeKind; unionId: string },
): Promise<void> => {
  const people = members.map(({ personId }) => personId)
  const accounts = await tx.rows<{ accountId: string; unionName: string }>(sql`
    select a.account_id as "accountId", u.name as "unionName" from accounts a cross join unions u
    where u.id = ${unionId} and a.person_id = any(${sql.param(people)}::uuid[])`)
  await sendNotices(
    tx,
    ctx,
    accounts.map(({ accountId }) => accountId),
    { kind, values: { unionName: accounts[0]?.unionName ?? '' } },
  )
}
