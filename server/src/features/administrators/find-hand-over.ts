import type { HandOver } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** The hand-over under way at a union; its step follows from the roles and applications there. */
export type RunningHandOver = {
  id: string
  fromAccountId: string
  toAccountId: string
  fromGrantId: string | null
  fromName: string
  toName: string
  startedAt: Date
  step: HandOver['step']
}

type Row = Omit<RunningHandOver, 'step'> & {
  isSuccessorInOffice: boolean
  isAwaiting: boolean
  isGrantPending: boolean
  isRevocationPending: boolean
}

export const findHandOver = async (db: Reads, unionId: string): Promise<RunningHandOver | undefined> => {
  const row = await db.find<Row>(sql`
    select h.id, h.from_account_id as "fromAccountId", h.to_account_id as "toAccountId", h.started_at as "startedAt",
      own.id as "fromGrantId", coalesce(a.name, '') as "fromName",
      coalesce(b.name, w.name, gr.payload ->> 'name', '') as "toName",
      successor.id is not null as "isSuccessorInOffice", w.id is not null as "isAwaiting",
      coalesce(gr.status = 'pending', false) as "isGrantPending",
      coalesce(rr.status = 'pending', false) as "isRevocationPending"
    from hand_overs h
      join accounts a on a.account_id = h.from_account_id join accounts b on b.account_id = h.to_account_id
      left join grants own on own.account_id = h.from_account_id and own.union_id = h.union_id
        and own.role = 'administrator' and own.until_at is null
      left join grants successor on successor.account_id = h.to_account_id and successor.union_id = h.union_id
        and successor.role = 'administrator' and successor.until_at is null
      left join awaited_grants w on w.account_id = h.to_account_id and w.union_id = h.union_id
        and w.role = 'administrator' and w.ended_at is null
      left join reviews gr on gr.id = h.grant_review_id left join reviews rr on rr.id = h.revocation_review_id
    where h.union_id = ${unionId} and h.ended_at is null limit 1`)
  return row && { ...row, step: stepOf(row) }
}

/** A rejected revocation leads back to `revoke`: the successor may ask again. */
const stepOf = (row: Row): HandOver['step'] => {
  if (row.isSuccessorInOffice) return row.isRevocationPending ? 'revocation_pending' : 'revoke'
  if (row.isAwaiting) return 'awaiting_verification'
  return row.isGrantPending ? 'grant_pending' : 'grant_rejected'
}
