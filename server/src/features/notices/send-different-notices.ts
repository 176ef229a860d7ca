import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import type { NewNotice } from './send-notice.ts'

/** Notices to many accounts, each with its own values, by one statement. */
export const sendDifferentNotices = async (
  tx: Transaction,
  equipment: Pick<Equipment, 'clock'>,
  notices: readonly NewNotice[],
): Promise<void> => {
  if (notices.length === 0) return
  const rows = notices.map((notice) => ({ id: v7(), ...notice }))
  await tx.run(sql`
    insert into notices (account_id, id, kind, subject, created_at)
    select n."accountId", n.id, n.kind, n."values", ${equipment.clock.now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n ("accountId" uuid, id uuid, kind text, "values" jsonb)`)
}
