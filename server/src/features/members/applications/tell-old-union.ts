import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { sendNotices } from '../../notices/index.ts'

type Leaving = { unionId: string; toUnionId: string }

/**
 * Administrators of the union that is left hear that somebody went where, or goes on a day; who, they see in their book
 * of changes.
 */
export const tellOldUnion = async (
  tx: Transaction,
  ctx: Context,
  { unionId, toUnionId }: Leaving,
  day: string | null,
): Promise<void> => {
  const now = ctx.clock.now()
  const staff = await tx.rows<{ accountId: string; unionName: string; otherName: string }>(sql`
    select distinct g.account_id as "accountId", u.name as "unionName", d.name as "otherName"
    from grants g join unions u on u.id = g.union_id join unions d on d.id = ${toUnionId}
    where g.union_id = ${unionId} and g.role = 'administrator' and g.from_at <= ${now}
      and (g.until_at is null or g.until_at > ${now})`)
  const { unionName = '', otherName = '' } = staff[0] ?? {}
  const accounts = staff.map(({ accountId }) => accountId)
  const values = { unionName, otherName }
  await sendNotices(
    tx,
    ctx,
    accounts,
    day ? { kind: 'transfer.notice', values: { ...values, day } } : { kind: 'transfer.left', values },
  )
}
