import type { StaffVoucher } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { presentStaffVoucher, type StaffVoucherRow, staffVouchers } from './staff-vouchers.ts'

/** A voucher as staff see it; whoever calls has seen to it that the activity is theirs. */
export const getVoucher = async (
  ctx: Context,
  { activityId, id }: { activityId: string; id: string },
): Promise<StaffVoucher> => {
  const row = await ctx.database.find<StaffVoucherRow>(
    sql`${staffVouchers} where v.activity_id = ${activityId} and v.id = ${id}`,
  )
  if (!row) throw new DomainError('thing.not_found')
  return presentStaffVoucher(row, ctx.clock.now())
}
