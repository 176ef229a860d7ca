import type { MerchantDetail, MerchantStatus } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { getMerchant } from './get-merchant.ts'
import { holdMerchant } from './hold-merchant.ts'

/** 上线 and 下线: off line nothing can be redeemed there, from the next scan on. To say it again changes nothing. */
export const changeMerchantStatus = (
  ctx: Context,
  { id, status }: { id: string; status: MerchantStatus },
): Promise<MerchantDetail> =>
  ctx.transaction(async (tx) => {
    const before = await holdMerchant(tx, ctx, id)
    if (before.status !== status) {
      await tx.run(sql`update merchants set status = ${status} where id = ${id}`)
      await recordFact(tx, ctx, {
        action: status === 'online' ? 'merchant.put_online' : 'merchant.put_offline',
        unionId: before.unionId,
        objectKind: 'merchant',
        objectId: id,
      })
    }
    return getMerchant(ctx, id, tx)
  })
