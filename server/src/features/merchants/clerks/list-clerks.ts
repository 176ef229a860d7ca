import type { Clerk } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { readClerks } from './clerk-columns.ts'

/** Who scans for a merchant of the own union. */
export const listClerks = async (ctx: Context, merchantId: string): Promise<{ items: Clerk[] }> => {
  const { unionId } = reachOf(ctx.actor, 'merchants.view')
  const own = await ctx.database.find(
    sql`select 1 from merchants where id = ${merchantId} and union_id = ${unionId}`,
  )
  if (!own) throw new DomainError('thing.not_found')
  return { items: await readClerks(ctx.database, sql`k.merchant_id = ${merchantId}`) }
}
