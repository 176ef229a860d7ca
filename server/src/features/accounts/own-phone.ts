import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'
import { phonePurpose } from './phone-lookup.ts'

/** The phone of the signed-in account, in clear for sending it a code. */
export const ownPhone = async (ctx: Context): Promise<string> => {
  const row = await ctx.database.find<{ phoneSealed: string }>(
    sql`select phone_sealed as "phoneSealed" from accounts where account_id = ${signedIn(ctx.actor).accountId}`,
  )
  return ctx.sealing.unseal(phonePurpose, row!.phoneSealed)
}
