import type { Page, WelfareDocument, WelfareDocumentKind } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { presentSheet, type SheetRow, sheetColumns, sheetSource } from './sheet-row.ts'

type Query = { kind?: WelfareDocumentKind; activityId?: string; cursor?: string; limit: number }

/** Sheets of the own union, newest first. */
export const listWelfareDocuments = async (ctx: Context, query: Query): Promise<Page<WelfareDocument>> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<SheetRow>(sql`
    select ${sheetColumns} from ${sheetSource}
    where d.union_id = ${unionId} and ${query.kind ? sql`d.kind = ${query.kind}` : sql`true`}
      and ${query.activityId ? sql`d.activity_id = ${query.activityId}` : sql`true`}
      and ${before ? sql`d.id < ${before}::uuid` : sql`true`}
    order by d.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => presentSheet(ctx, row),
  )
}
