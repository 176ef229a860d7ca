import type { MerchantSession } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'
import { presentAccount } from './present-session.ts'
import { listMerchantChoices } from './scanning-for.ts'
import { wordOfDay } from './word-of-day.ts'

/** Who is signed in at the merchant app, for which merchant, and what has to be done before anything can be scanned. */
export const presentMerchantSession = async (ctx: Context): Promise<MerchantSession> => {
  const actor = signedIn(ctx.actor)
  const account = await presentAccount(ctx, actor)
  const merchants = await listMerchantChoices(ctx.database, actor.accountId)
  const session = await ctx.database.find<{ merchantId: string | null }>(
    sql`select merchant_id as "merchantId" from sessions where token_hash = ${actor.sessionTokenHash}`,
  )
  const merchant = merchants.find(({ id }) => id === session?.merchantId) ?? null
  const mustSetPassword = !account.hasPassword && !account.isCodeOnly
  const word = merchant && !mustSetPassword ? wordOfDay(ctx, merchant.id) : ''
  return { account, merchants, merchant, mustSetPassword, word }
}
