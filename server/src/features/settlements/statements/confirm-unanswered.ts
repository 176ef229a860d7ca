import { v7 } from 'uuid'
import { sql } from '../../../platform/database/sql.ts'
import { type Equipment, systemContext } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendNotice } from '../../notices/index.ts'

type Confirmed = { id: string; unionId: string; number: string; lockedBy: string; merchantName: string }

const atOnce = 500

/** Job: what no merchant answered in time counts as confirmed, and who locked it is told. */
export const confirmUnanswered = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `settlements-${v7()}`)
  const now = ctx.clock.now()
  for (;;) {
    const count = await ctx.transaction(async (tx) => {
      const due = await tx.rows<Confirmed>(sql`
        select s.id, s.union_id as "unionId", s.number, s.locked_by as "lockedBy", m.name as "merchantName"
        from settlements s join merchants m on m.id = s.merchant_id
        where s.status = 'locked' and s.answer_by <= ${now}
        order by s.answer_by, s.id limit ${atOnce} for update of s skip locked`)
      for (const { id, unionId, number, lockedBy, merchantName } of due) {
        await tx.run(
          sql`update settlements set status = 'confirmed', answered_at = answer_by where id = ${id}`,
        )
        await sendNotice(tx, ctx, {
          accountId: lockedBy,
          kind: 'settlement.confirmed',
          values: { merchantName, number },
        })
        await recordFact(tx, ctx, {
          action: 'settlement.unanswered',
          unionId,
          objectKind: 'settlement',
          objectId: id,
        })
      }
      return due.length
    })
    if (count < atOnce) return
  }
}
