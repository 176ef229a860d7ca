import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, signedIn } from '../../access/index.ts'
import type { Dealing } from './settled-time.ts'
import { type Line, totalOf } from './settlement-lines.ts'

type Locked = { id: string; documentId: string; number: string; at: Date; answerBy: Date }

/** The settlement with its lines, as it is locked. */
export const writeSettlement = async (
  tx: Transaction,
  ctx: Context,
  { unionId, merchantId, fromAt, untilAt }: Dealing,
  lines: readonly Line[],
  { id, documentId, number, at, answerBy }: Locked,
) => {
  const { units, amountInFen } = totalOf(lines)
  await tx.run(sql`
    insert into settlements (id, union_id, merchant_id, number, from_at, until_at, units, amount_in_fen, document_id,
      locked_at, locked_by, answer_by)
    values (${id}, ${unionId}, ${merchantId}, ${number}, ${fromAt}, ${untilAt}, ${units}, ${amountInFen}, ${documentId},
      ${at}, ${signedIn(ctx.actor).accountId}, ${answerBy})`)
  const rows = lines.map((line, position) => ({ ...line, position }))
  await tx.run(sql`
    insert into settlement_lines (settlement_id, position, activity_id, campaign_id, activity_title, campaign_name,
      value_in_fen, redeemed_units, reversed_units, payable_units, payable_in_fen)
    select ${id}::uuid, position, "activityId", "campaignId", "activityTitle", "campaignName", "valueInFen",
      "redeemedUnits", "reversedUnits", "payableUnits", "payableInFen"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (position integer, "activityId" uuid,
      "campaignId" uuid, "activityTitle" text, "campaignName" text, "valueInFen" bigint, "redeemedUnits" integer,
      "reversedUnits" integer, "payableUnits" integer, "payableInFen" bigint)`)
}
