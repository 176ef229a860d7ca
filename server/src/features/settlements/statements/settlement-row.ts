import type { Settlement, SettlementDetail, SettlementLine, SettlementStatus } from '@huigong/contract'
import { amountInWords } from '@huigong/contract/values/amount-in-words'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { addressOf } from '../sheets/issue-sheet.ts'

export type SettlementRow = Omit<
  Settlement,
  'fromAt' | 'untilAt' | 'lockedAt' | 'answerBy' | 'answeredAt'
> & {
  unionId: string
  code: string
  digest: string
  fromAt: Date
  untilAt: Date
  lockedAt: Date
  lockedBy: string
  answerBy: Date
  answeredAt: Date | null
}

/** Without an answer it counts as confirmed from that instant on, whenever the job writes it down. Of settlements `s`. */
export const statusNow = (ctx: Pick<Context, 'clock'>): SQL => sql`
  case when s.status = 'locked' and s.answer_by <= ${ctx.clock.now()} then 'confirmed' else s.status end`

export const settlementColumns = (ctx: Pick<Context, 'clock'>): SQL => sql`
  s.id, s.number, s.merchant_id as "merchantId", m.name as "merchantName", s.union_id as "unionId",
  u.name as "unionName", s.from_at as "fromAt", s.until_at as "untilAt", ${statusNow(ctx)} as status, s.units,
  s.amount_in_fen as "amountInFen", s.locked_at as "lockedAt", s.locked_by as "lockedBy", s.answer_by as "answerBy",
  s.answered_at as "answeredAt", s.dispute_reason as "disputeReason", s.document_id as "documentId", d.code, d.digest`

export const settlementSource = sql.raw(`
  settlements s join merchants m on m.id = s.merchant_id join unions u on u.id = s.union_id
    join welfare_documents d on d.id = s.document_id`)

/** Of the union or of the merchant that asks; those of others do not exist. */
export const getSettlementRow = async (
  ctx: Context,
  id: string,
  owner: { unionId: string } | { merchantId: string },
): Promise<SettlementRow> => {
  const isTheirs =
    'unionId' in owner ? sql`s.union_id = ${owner.unionId}` : sql`s.merchant_id = ${owner.merchantId}`
  const row = await ctx.database.find<SettlementRow>(sql`
    select ${settlementColumns(ctx)} from ${settlementSource} where s.id = ${id} and ${isTheirs}`)
  if (!row) throw new DomainError('thing.not_found')
  return row
}

export const presentSettlement = ({
  unionId: _union,
  code: _code,
  digest: _digest,
  lockedBy: _by,
  ...row
}: SettlementRow): Settlement => ({
  ...row,
  fromAt: row.fromAt.toISOString(),
  untilAt: row.untilAt.toISOString(),
  lockedAt: row.lockedAt.toISOString(),
  answerBy: row.answerBy.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
})

export const presentDetail = async (
  ctx: Context,
  row: SettlementRow,
  abilities: (status: SettlementStatus) => SettlementDetail['abilities'],
): Promise<SettlementDetail> => ({
  ...presentSettlement(row),
  lines: await ctx.database.rows<SettlementLine>(sql`
    select campaign_id as "campaignId", campaign_name as "campaignName", activity_title as "activityTitle",
      value_in_fen as "valueInFen", redeemed_units as "redeemedUnits", reversed_units as "reversedUnits",
      payable_units as "payableUnits", payable_in_fen as "payableInFen"
    from settlement_lines where settlement_id = ${row.id} order by position`),
  amountInWords: amountInWords(row.amountInFen),
  digest: row.digest,
  verifyUrl: addressOf(ctx, row.code),
  abilities: abilities(row.status),
})
