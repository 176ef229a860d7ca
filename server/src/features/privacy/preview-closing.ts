import type { ClosingPreview } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'
import { holdsOffice } from './assert-may-close.ts'

/** What closing my account would mean, and what stands in the way. */
export const previewClosing = async (ctx: Context): Promise<ClosingPreview> => {
  const { accountId, personId } = signedIn(ctx.actor)
  const effects = await ctx.database.find<Omit<ClosingPreview, 'refusal'>>(sql`
    select (select u.name from memberships m join unions u on u.id = m.union_id
        where m.person_id = ${personId} and m.status <> 'ended') as "unionName",
      (select count(*) from reviews
        where applicant_account_id = ${accountId} and from_union_id is null and status = 'pending') as "pendingApplications",
      (select count(*) from vouchers where person_id = ${personId} and status = 'claimed'
        and valid_until > ${ctx.clock.now()}) as "goodVouchers"`)
  const isRefused = await holdsOffice(ctx.database, accountId, ctx.clock.now())
  return { ...effects!, refusal: isRefused ? 'account.holds_office' : null }
}
