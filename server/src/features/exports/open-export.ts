import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { ObjectMissingError } from '../../ports/object-storage/port.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { filePurpose, getExportRow } from './export-row.ts'
import { type ExportLanguage, exportWords } from './export-words.ts'

/** The file of an export while its time lasts. Each download is counted and leaves a fact before a byte is sent. */
export const openExport = async (
  ctx: Context,
  id: string,
  language: ExportLanguage,
): Promise<{ fileName: string; bytes: Buffer }> => {
  const { status, storageKey, unionName } = await getExportRow(ctx, id)
  if (status !== 'ready' || !storageKey) throw new DomainError('export.not_ready')
  const sealed = await ctx.objectStorage.get(storageKey).catch((error: unknown) => {
    throw error instanceof ObjectMissingError ? new DomainError('export.not_ready') : error
  })
  await ctx.transaction(async (tx) => {
    const isStill = await tx.run(sql`
      update member_exports set downloads = downloads + 1
      where id = ${id} and status = 'ready' and expires_at > ${ctx.clock.now()}`)
    if (!isStill) throw new DomainError('export.not_ready')
    await recordFact(tx, ctx, { action: 'export.downloaded', objectKind: 'export', objectId: id })
  })
  return {
    fileName: `${unionName}-${exportWords[language].sheet}-${todayInShanghai(ctx.clock)}.xlsx`,
    bytes: ctx.sealing.unsealBytes(filePurpose, sealed),
  }
}
