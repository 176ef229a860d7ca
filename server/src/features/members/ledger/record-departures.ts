import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import type { AskedChange, StandingMembership } from './change-memberships.ts'
import { accountOf } from './record-entries.ts'

type Changing = { change: AskedChange; was: StandingMembership; transferId: string | null }

/** The first half of each transfer: an entry of the union that is left, under the transfer's id (domain rules 3.2). */
export const recordDepartures = async (
  tx: Transaction,
  ctx: Context,
  changing: readonly Changing[],
): Promise<void> => {
  const rows = changing.flatMap(({ change, was, transferId }) =>
    transferId === null
      ? []
      : [
          {
            person_id: was.personId,
            id: v7(),
            membership_id: was.membershipId,
            revision: was.revision + 1,
            reason: change.reason,
            on_day: change.on,
            union_id: was.unionId,
            joined_on: was.joinedOn,
            source: change.source,
            transfer_id: transferId,
          },
        ],
  )
  if (rows.length === 0) return
  await tx.run(sql`
    insert into membership_changes (person_id, id, membership_id, revision, kind, reason, changed_on, union_id, status,
      joined_on, source, account_id, recorded_at, transfer_id)
    select person_id, id, membership_id, revision, 'transfer_out', reason, on_day, union_id, 'ended', joined_on, source,
      ${accountOf(ctx)}, ${ctx.clock.now()}, transfer_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e
      (person_id uuid, id uuid, membership_id uuid, revision integer, reason text, on_day date, union_id uuid,
       joined_on date, source text, transfer_id uuid)`)
}
