import type { MembershipStatus } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { noteFigures } from './note-figures.ts'
import { recordDepartures } from './record-departures.ts'
import { type LedgerEntry, recordEntries } from './record-entries.ts'

/** What is to become of one membership; what is left out stays. Another `unionId` is a transfer. */
export type AskedChange = Omit<LedgerEntry, 'transferId'> & {
  status?: MembershipStatus
  unionId?: string
  joinedOn?: string
  /** Until when an end can be put back. */
  recoverableUntil?: Date
}

/** A membership as it stood before. */
export type StandingMembership = {
  personId: string
  membershipId: string
  unionId: string
  status: MembershipStatus
  revision: number
  joinedOn: string | null
}

const atOnce = 2_000

/**
 * The one way in which memberships change: the rows, the entries of the ledger and the figures, in one transaction.
 * A transfer leaves two entries with one id. The caller holds the tree and has checked that the changes may be.
 */
export const changeMemberships = async (
  tx: Transaction,
  ctx: Context,
  asked: readonly AskedChange[],
): Promise<void> => {
  // In one order, so that two changes of the same people never wait for each other.
  const ordered = [...asked].sort((a, b) => (a.personId < b.personId ? -1 : 1))
  for (let start = 0; start < ordered.length; start += atOnce)
    await changeSome(tx, ctx, ordered.slice(start, start + atOnce))
}

const changeSome = async (tx: Transaction, ctx: Context, asked: readonly AskedChange[]) => {
  const before = await lockStanding(tx, asked)
  const standing = new Map(before.map((membership) => [membership.membershipId, membership]))
  const changes = asked.flatMap((change) => {
    const was = standing.get(change.membershipId)
    if (!was) return []
    const isTransfer = change.unionId !== undefined && change.unionId !== was.unionId
    return [{ change, was, transferId: isTransfer ? v7() : null }]
  })
  await recordDepartures(tx, ctx, changes)
  await updateRows(
    tx,
    ctx,
    changes.map(({ change, transferId }) => ({ ...change, transferId })),
  )
  await recordEntries(
    tx,
    ctx,
    changes.map(({ change, transferId }) => ({ ...change, transferId })),
  )
  await noteFigures(
    tx,
    ctx,
    changes.map(({ change, was }) => ({
      before: { unionId: was.unionId, status: was.status },
      after: { unionId: change.unionId ?? was.unionId, status: change.status ?? was.status },
    })),
  )
}

const lockStanding = (tx: Transaction, asked: readonly AskedChange[]): Promise<StandingMembership[]> =>
  tx.rows<StandingMembership>(sql`
    select m.person_id as "personId", m.id as "membershipId", m.union_id as "unionId", m.status, m.revision,
      m.joined_on as "joinedOn"
    from memberships m
    where (m.person_id, m.id) in (
      select a.person_id, a.id from jsonb_to_recordset(${JSON.stringify(
        asked.map(({ personId, membershipId }) => ({ person_id: personId, id: membershipId })),
      )}::jsonb) as a (person_id uuid, id uuid))
    order by m.person_id, m.id for update`)

const updateRows = async (
  tx: Transaction,
  ctx: Context,
  changes: readonly (AskedChange & { transferId: string | null })[],
) => {
  const rows = changes.map((change) => ({
    person_id: change.personId,
    id: change.membershipId,
    status: change.status,
    union_id: change.unionId,
    joined_on: change.joinedOn,
    kind: change.kind,
    reason: change.reason,
    on_day: change.on,
    recoverable_until: change.recoverableUntil,
    steps: change.transferId ? 2 : 1,
  }))
  await tx
    .run(sql`
      update memberships m set status = coalesce(a.status, m.status), union_id = u.id, union_path = u.path,
        joined_on = coalesce(a.joined_on, m.joined_on), revision = m.revision + a.steps,
        status_kind = case when a.kind = 'correct' then m.status_kind else a.kind end,
        status_reason = case when a.kind = 'correct' then m.status_reason else a.reason end,
        status_on = case when a.kind = 'correct' then m.status_on else a.on_day end,
        name_differs = m.name_differs and coalesce(a.status, m.status) = 'unverified',
        ended_at = case when coalesce(a.status, m.status) = 'ended' then ${ctx.clock.now()}::timestamptz end,
        recoverable_until = a.recoverable_until
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a
        (person_id uuid, id uuid, status text, union_id uuid, joined_on date, kind text, reason text, on_day date,
         recoverable_until timestamptz, steps integer), unions u
      where m.person_id = a.person_id and m.id = a.id and u.id = coalesce(a.union_id, m.union_id)`)
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'memberships_open_once')) throw new DomainError('membership.already_open')
      throw error
    })
}
