import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { closeSessionsAtMerchant } from '../../accounts/index.ts'
import { recordFact } from '../../audit/index.ts'
import { holdMerchant } from '../hold-merchant.ts'

type Row = { accountId: string; campaignId: string | null }

/** Takes the right to scan away at once and ends the sessions at this merchant; the contact goes by another contact. */
export const removeClerk = (
  ctx: Context,
  { merchantId, id }: { merchantId: string; id: string },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { unionId, contactAccountId } = await holdMerchant(tx, ctx, merchantId)
    const clerk = await tx.find<Row>(sql`
      select account_id as "accountId", campaign_id as "campaignId" from clerks
      where merchant_id = ${merchantId} and id = ${id} and until_at is null for update`)
    if (!clerk) throw new DomainError('thing.not_found')
    if (clerk.accountId === contactAccountId && !clerk.campaignId) throw new DomainError('clerk.is_contact')
    await tx.run(sql`
      update clerks set until_at = ${ctx.clock.now()} where account_id = ${clerk.accountId} and id = ${id}`)
    await closeSessionsAtMerchant(tx, clerk.accountId, merchantId)
    await recordFact(tx, ctx, {
      action: 'clerk.removed',
      unionId,
      objectKind: 'merchant',
      objectId: merchantId,
      details: { clerkId: id, clerkAccountId: clerk.accountId, campaignId: clerk.campaignId },
    })
  })
