import type { MembershipChange } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'

export type LedgerEntry = {
  personId: string
  membershipId: string
  kind: MembershipChange['kind']
  /** Code of 会籍变化原因. */
  reason?: string | null
  on: string
  source: MembershipChange['source']
  transferId?: string | null
}

/**
 * Adds an entry to the ledger for each membership as it stands now: union, state, date of joining and revision are
 * read from the row, so that the last entry always holds what the row holds. Nobody can change or delete an entry.
 */
export const recordEntries = (
  tx: Transaction,
  ctx: Context,
  entries: readonly LedgerEntry[],
): Promise<number> =>
  tx.run(sql`
    insert into membership_changes (person_id, id, membership_id, revision, kind, reason, changed_on, union_id, status,
      joined_on, source, account_id, recorded_at, transfer_id)
    select m.person_id, e.id, m.id, m.revision, e.kind, e.reason, e.on_day, m.union_id, m.status, m.joined_on, e.source,
      ${accountOf(ctx)}, ${ctx.clock.now()}, e.transfer_id
    from jsonb_to_recordset(${JSON.stringify(entries.map(asRow))}::jsonb) as e
        (person_id uuid, id uuid, membership_id uuid, kind text, reason text, on_day date, source text, transfer_id uuid)
      join memberships m on m.person_id = e.person_id and m.id = e.membership_id`)

/** The account that acts; the clock and commands have none. */
export const accountOf = (ctx: Context): string | null =>
  ctx.actor.kind === 'account' ? ctx.actor.accountId : null

const asRow = ({ personId, membershipId, kind, reason, on, source, transferId }: LedgerEntry) => ({
  person_id: personId,
  id: v7(),
  membership_id: membershipId,
  kind,
  reason,
  on_day: on,
  source,
  transfer_id: transferId,
})
