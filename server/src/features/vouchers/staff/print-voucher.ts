import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { writePaperCode } from '../codes/paper-code.ts'
import { listPlaces } from '../own/list-places.ts'
import { getUnionOfOwnActivity } from './own-activity.ts'

type Asked = { activityId: string; id: string }

type Printed = {
  campaignId: string
  number: string
  prints: number
  name: string
  item: string
  unionName: string
  valueInFen: number
  validFrom: Date
  validUntil: Date
}

type Paper = Omit<Printed, 'campaignId' | 'prints' | 'validFrom' | 'validUntil'> & {
  code: string
  validFrom: string
  validUntil: string
  merchants: { name: string; address: string }[]
}

/** A code to print for somebody without a phone. Counting the print makes every paper before it worthless. */
export const printVoucher = (ctx: Context, asked: Asked): Promise<Paper> =>
  ctx.transaction(async (tx) => {
    const unionId = await getUnionOfOwnActivity(tx, ctx, asked.activityId)
    const { campaignId, prints, ...printed } = await countPrint(tx, asked, ctx.clock.now())
    await recordFact(tx, ctx, {
      action: 'voucher.printed',
      unionId,
      objectKind: 'voucher',
      objectId: asked.id,
      details: { activityId: asked.activityId, prints },
    })
    const merchants = await listPlaces(tx, campaignId)
    return {
      ...printed,
      code: writePaperCode(ctx.signing, { id: asked.id, number: printed.number, prints }),
      validFrom: printed.validFrom.toISOString(),
      validUntil: printed.validUntil.toISOString(),
      merchants: merchants.map(({ name, address }) => ({ name, address })),
    }
  })

const countPrint = async (tx: Transaction, { activityId, id }: Asked, now: Date): Promise<Printed> => {
  const printed = await tx.find<Printed>(sql`
    update vouchers v set prints = v.prints + 1
    from campaigns c, activities a join unions u on u.id = a.union_id
    where v.activity_id = ${activityId} and v.id = ${id} and v.status = 'claimed' and v.valid_until > ${now}
      and c.id = v.campaign_id and a.id = v.activity_id
    returning v.campaign_id as "campaignId", v.number, v.prints, c.name as item, u.name as "unionName",
      coalesce((select p.name from people p where p.person_id = v.person_id), '') as name,
      v.value_in_fen as "valueInFen", v.valid_from as "validFrom", v.valid_until as "validUntil"`)
  if (printed) return printed
  const exists = await tx.find(sql`select 1 from vouchers where activity_id = ${activityId} and id = ${id}`)
  throw new DomainError(exists ? 'voucher.not_printable' : 'thing.not_found')
}
