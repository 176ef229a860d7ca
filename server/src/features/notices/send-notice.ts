import type { NoticeKind } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'

/** `values` fill the sentence of the kind; they hold names of unions and files, never of people. */
export type NewNotice = { accountId: string; kind: NoticeKind; values: Record<string, string> }

/** Leaves a notice for an account in the transaction of what it tells about. */
export const sendNotice = (
  tx: Transaction,
  equipment: Pick<Equipment, 'clock'>,
  notice: NewNotice,
): Promise<number> =>
  tx.run(sql`
    insert into notices (account_id, id, kind, subject, created_at)
    values (${notice.accountId}, ${v7()}, ${notice.kind}, ${JSON.stringify(notice.values)}, ${equipment.clock.now()})`)
