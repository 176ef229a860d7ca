import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import type { NewNotice } from './send-notice.ts'

/** The same notice to many accounts by one statement. */
export const sendNotices = async (
  tx: Transaction,
  equipment: Pick<Equipment, 'clock'>,
  accountIds: readonly string[],
  notice: Omit<NewNotice, 'accountId'>,
): Promise<void> => {
  if (accountIds.length === 0) return
  const notices = accountIds.map((accountId) => ({ accountId, id: v7() }))
  await tx.run(sql`
    insert into notices (account_id, id, kind, subject, created_at)
    select n."accountId", n.id, ${notice.kind}, ${JSON.stringify(notice.values)}::jsonb, ${equipment.clock.now()}
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as n ("accountId" uuid, id uuid)`)
}
