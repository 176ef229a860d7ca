import type { Clerk, ClerkForm } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { findOrCreateAccount } from '../../accounts/index.ts'
import { recordFact } from '../../audit/index.ts'
import { isRedeemedAt } from '../../campaigns/index.ts'
import { holdMerchant } from '../hold-merchant.ts'
import { readClerks } from './clerk-columns.ts'

/** Lets a person scan for a merchant, or there for one campaign only (授权给个人). */
export const addClerk = (ctx: Context, form: ClerkForm): Promise<Clerk> =>
  ctx.transaction(async (tx) => {
    const { unionId } = await holdMerchant(tx, ctx, form.merchantId)
    if (form.campaignId) await assertRedeemedThere(tx, form.campaignId, form.merchantId, unionId)
    const accountId = await findOrCreateAccount(tx, ctx, form.phone)
    const id = v7()
    const isNew = await tx.run(sql`
      insert into clerks (account_id, id, merchant_id, campaign_id, name, from_at, added_by)
      values (${accountId}, ${id}, ${form.merchantId}, ${form.campaignId ?? null}, ${form.name}, ${ctx.clock.now()},
        ${signedIn(ctx.actor).accountId})
      on conflict (account_id, merchant_id, campaign_id) where until_at is null do nothing`)
    if (!isNew) throw new DomainError('clerk.already')
    await recordFact(tx, ctx, {
      action: 'clerk.added',
      unionId,
      objectKind: 'merchant',
      objectId: form.merchantId,
      details: { clerkId: id, clerkAccountId: accountId, campaignId: form.campaignId ?? null },
    })
    return (await readClerks(tx, sql`k.account_id = ${accountId} and k.id = ${id}`))[0]!
  })

/** A campaign of the own union that can be redeemed at the merchant: its own one, or authorised. */
const assertRedeemedThere = async (
  tx: Transaction,
  campaignId: string,
  merchantId: string,
  unionId: string,
): Promise<void> => {
  const campaign = await tx.find(sql`
    select 1 from campaigns c where c.id = ${campaignId} and c.union_id = ${unionId}
      and ${isRedeemedAt(sql`${merchantId}`)}`)
  if (!campaign) throw new DomainError('thing.not_found')
}
