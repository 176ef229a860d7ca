import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { closeSessionsAtMerchant } from '../../accounts/index.ts'

type Contact = { merchantId: string; accountId: string; name: string }

/** A merchant's contact is one of its clerks, under the name that the merchant gives. */
export const letContactScan = (tx: Transaction, ctx: Context, contact: Contact): Promise<number> =>
  tx.run(sql`
    insert into clerks (account_id, id, merchant_id, name, from_at, added_by)
    values (${contact.accountId}, ${v7()}, ${contact.merchantId}, ${contact.name}, ${ctx.clock.now()},
      ${signedIn(ctx.actor).accountId})
    on conflict (account_id, merchant_id, campaign_id) where until_at is null do update set name = excluded.name`)

/** Who is the contact no longer scans no longer either, until added again. */
export const endContactScanning = async (
  tx: Transaction,
  ctx: Context,
  merchantId: string,
  accountId: string,
): Promise<void> => {
  await tx.run(sql`
    update clerks set until_at = ${ctx.clock.now()}
    where account_id = ${accountId} and merchant_id = ${merchantId} and until_at is null`)
  await closeSessionsAtMerchant(tx, accountId, merchantId)
}
