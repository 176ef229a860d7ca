import type { WelfareDocument } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { addressOf } from './issue-sheet.ts'

export type SheetRow = Omit<WelfareDocument, 'asOf' | 'createdAt' | 'verifyUrl'> & {
  code: string
  parts: number
  asOf: Date
  createdAt: Date
}

export const sheetColumns = sql.raw(`
  d.id, d.number, d.kind, d.union_name as "unionName", d.title, d.as_of as "asOf", d.rows, d.units,
  d.amount_in_fen as "amountInFen", d.digest, d.digest_algorithm as "digestAlgorithm", d.code, d.parts, a.name as "byName",
  d.created_at as "createdAt"`)

export const sheetSource = sql.raw('welfare_documents d join accounts a on a.account_id = d.account_id')

/** A sheet of the own union; those of others do not exist. */
export const getSheetRow = async (ctx: Context, id: string): Promise<SheetRow> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  const row = await ctx.database.find<SheetRow>(sql`
    select ${sheetColumns} from ${sheetSource} where d.id = ${id} and d.union_id = ${unionId}`)
  if (!row) throw new DomainError('thing.not_found')
  return row
}

export const presentSheet = (
  ctx: Context,
  { code, parts: _, asOf, createdAt, ...row }: SheetRow,
): WelfareDocument => ({
  ...row,
  asOf: asOf.toISOString(),
  createdAt: createdAt.toISOString(),
  verifyUrl: addressOf(ctx, code),
})
