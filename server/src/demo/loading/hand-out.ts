import type { Context } from '../../features/access/index.ts'
import { readSettings } from '../../features/settings/index.ts'
import { writeClaims } from '../../features/vouchers/index.ts'
import { redeemTogether } from '../../features/vouchers/redemptions/redeem-together.ts'
import { sql } from '../../platform/database/sql.ts'

type HandOut = { activityId: string; campaignId: string; unionId: string; merchantId: string }

const mostClaims = 60
const redeemedOfFive = 4

/** Members of the union claim, and four of five of them fetch what they claimed. */
export const handOut = async (
  ctx: Context,
  { activityId, campaignId, unionId, merchantId }: HandOut,
): Promise<void> => {
  const members = await ctx.database.rows<{ personId: string; accountId: string }>(sql`
    select m.person_id as "personId", coalesce(a.account_id, m.person_id) as "accountId"
    from memberships m left join accounts a on a.person_id = m.person_id
    where m.union_id = ${unionId} and m.status = 'active' order by m.person_id limit ${mostClaims}`)
  const claimed = await ctx.transaction((tx) =>
    writeClaims(
      tx,
      ctx.clock,
      members.map((member, index) => ({
        ...member,
        activityId,
        campaignId,
        key: `demo-${index}`,
        by: 'member' as const,
        requestId: ctx.requestId,
      })),
    ),
  )
  const numbers = claimed.flatMap((outcome) => (outcome?.ok ? [outcome.value.number] : []))
  const merchant = await ctx.database.find<{ accountId: string; name: string }>(sql`
    select contact_account_id as "accountId", name from merchants where id = ${merchantId}`)
  const scanningFor = {
    merchantId,
    merchantName: merchant!.name,
    unionId,
    isOnline: true,
    campaignIds: null,
    isContact: true,
  }
  const redeemed = await redeemTogether(
    ctx,
    numbers
      .filter((_number, index) => index % 5 < redeemedOfFive)
      .map((number) => ({
        code: { method: 'number' as const, number },
        nonce: `demo-${number}`,
        clerkAccountId: merchant!.accountId,
        scanningFor,
        requestId: ctx.requestId,
      })),
    await readSettings(ctx.database),
  )
  for (const outcome of redeemed) if (!outcome.ok) throw outcome.error
}
