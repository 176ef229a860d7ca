import type { ActivityStatus } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

export type LockedActivity = {
  id: string
  unionId: string
  title: string
  status: ActivityStatus
  isOpen: boolean
  endsAt: Date
  reviewId: string | null
  submittedAt: Date | null
  revision: number
}

/** An activity of the union, locked, so that what is done with it follows each other. Its review is locked before. */
export const lockActivity = async (tx: Transaction, unionId: string, id: string): Promise<LockedActivity> => {
  const activity = await tx.find<LockedActivity>(sql`
    select id, union_id as "unionId", title, status, is_open as "isOpen", ends_at as "endsAt", review_id as "reviewId",
      submitted_at as "submittedAt", revision
    from activities where id = ${id} and union_id = ${unionId} for no key update`)
  if (!activity) throw new DomainError('thing.not_found')
  return activity
}

/** As long as it is not submitted; after a rejection again. */
export const assertEditable = ({ status }: LockedActivity): void => {
  if (status !== 'draft' && status !== 'rejected') throw new DomainError('activity.not_editable')
}
