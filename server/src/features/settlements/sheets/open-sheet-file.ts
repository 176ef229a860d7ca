import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { readParts } from './parts.ts'
import { readSheet } from './read-sheet.ts'
import { getSheetRow } from './sheet-row.ts'
import { type SheetFormat, writeSheet } from './write-file.ts'

/**
 * A sheet of the own union as a file: as it was kept, or, until it is kept, written now out of the frozen content; the bytes
 * are the same. Each download leaves a fact.
 */
export const openSheetFile = async (
  ctx: Context,
  id: string,
  format: SheetFormat,
): Promise<{ fileName: string; write: (stream: Writable) => Promise<void> }> => {
  const row = await getSheetRow(ctx, id)
  const kept = await ctx.database.find<{ parts: number }>(sql`
    select parts from welfare_document_files where document_id = ${id} and format = ${format}`)
  const sheet = kept ? null : await readSheet(ctx, row)
  await ctx.transaction((tx) =>
    recordFact(tx, ctx, {
      action: 'welfare_document.downloaded',
      objectKind: 'welfare_document',
      objectId: id,
      details: { format },
    }),
  )
  return {
    fileName: `${row.number}-${row.title}.${format}`,
    write: (stream) =>
      kept ? pipeline(readParts(ctx, id, format, kept.parts), stream) : writeSheet[format](stream, sheet!),
  }
}
