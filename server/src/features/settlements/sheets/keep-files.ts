import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { sql } from '../../../platform/database/sql.ts'
import { type Equipment, systemContext } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { keepPart } from './parts.ts'
import { type KeptSheet, readSheet } from './read-sheet.ts'
import { type SheetFormat, sheetFormats, writeSheet } from './write-file.ts'

type Kept = { sha256: string; sizeInBytes: number; parts: number }
type Waiting = KeptSheet & { unionId: string }

/**
 * Job: writes the files of a sheet and keeps them with their hash: what is handed out stays the same whatever later versions
 * of a library would write. Killed at any moment it writes the same bytes again.
 */
export const keepSheetFiles = async (equipment: Equipment, documentId: string): Promise<void> => {
  const ctx = systemContext(equipment, `welfare-document:${documentId}`)
  const sheet = await ctx.database.find<Waiting>(sql`
    select id, union_id as "unionId", parts, digest, digest_algorithm as "digestAlgorithm" from welfare_documents
    where id = ${documentId}`)
  if (!sheet) return
  for (const format of sheetFormats) {
    const isKept = await ctx.database.find(sql`
      select from welfare_document_files where document_id = ${documentId} and format = ${format}`)
    if (isKept) continue
    const kept = await keepFile(ctx, sheet, format)
    await ctx.transaction(async (tx) => {
      const isFirst = await tx.run(sql`
        insert into welfare_document_files (document_id, format, sha256, size_in_bytes, parts, made_at)
        values (${documentId}, ${format}, ${kept.sha256}, ${kept.sizeInBytes}, ${kept.parts}, ${ctx.clock.now()})
        on conflict do nothing`)
      if (isFirst)
        await recordFact(tx, ctx, {
          action: 'welfare_document.written',
          unionId: sheet.unionId,
          objectKind: 'welfare_document',
          objectId: documentId,
          details: { format, sha256: kept.sha256 },
        })
    })
  }
}

const partBytes = 4 * 1024 * 1024

const keepFile = async (ctx: Equipment, sheet: KeptSheet, format: SheetFormat): Promise<Kept> => {
  const stream = new PassThrough()
  const writing = writeSheet[format](stream, await readSheet(ctx, sheet))
  // The reader below sees a failure as a stream that breaks off.
  writing.catch(() => undefined)
  const hash = createHash('sha256')
  let [parts, sizeInBytes, chunks, length] = [0, 0, [] as Buffer[], 0]
  const keep = async () => {
    parts += 1
    await keepPart(ctx, sheet.id, format, parts, Buffer.concat(chunks))
    chunks = []
    length = 0
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk)
    chunks.push(chunk)
    length += chunk.length
    sizeInBytes += chunk.length
    if (length >= partBytes) await keep()
  }
  if (length > 0) await keep()
  await writing
  return { sha256: hash.digest('hex'), sizeInBytes, parts }
}
