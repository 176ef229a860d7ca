import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, verified } from '../../access/index.ts'
import { isMine } from '../own/own-columns.ts'

export type OwnedVoucher = {
  id: string
  unionId: string
  item: string
  isGood: boolean
  proxyId: string | null
}

/** The voucher of whoever asks, locked: redeeming and naming somebody follow each other. Nobody else's exists for them. */
export const getOwnedVoucher = async (
  tx: Transaction,
  ctx: Context,
  { activityId, id }: { activityId: string; id: string },
): Promise<OwnedVoucher> => {
  const { accountId, personId } = verified(ctx.actor)
  await tx.rows(sql`
    select from vouchers v where v.activity_id = ${activityId} and v.id = ${id} for no key update`)
  const voucher = await tx.find<OwnedVoucher>(sql`
    select v.id, a.union_id as "unionId", c.name as item, x.id as "proxyId",
      v.status = 'claimed' and v.valid_until > ${ctx.clock.now()} as "isGood"
    from vouchers v join activities a on a.id = v.activity_id join campaigns c on c.id = v.campaign_id
      left join voucher_proxies x on x.activity_id = v.activity_id and x.voucher_id = v.id and x.revoked_at is null
    where v.activity_id = ${activityId} and v.id = ${id} and ${isMine({ accountId, personId })}`)
  if (!voucher) throw new DomainError('thing.not_found')
  return voucher
}
