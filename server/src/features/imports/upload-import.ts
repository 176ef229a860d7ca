import type { Buffer } from 'node:buffer'
import type { ImportKind, ImportTask } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { cleanText } from './clean-text.ts'
import { findHeader } from './find-header.ts'
import { importReach } from './find-task.ts'
import type { ImportDefinitions } from './import-kind.ts'
import { getImportTask } from './list-tasks.ts'
import { explainWorkbook, workbookLimits } from './workbook-limits.ts'

export const filePurpose = 'import.file'

/** Jobs of this queue run one after another, so that a large import leaves room for everything else. */
export const importQueue = 'imports'

export type Upload = { kind: ImportKind; fileName: string; bytes: Buffer }

/**
 * Takes a file: what is no workbook with the right header is refused at once; the rest is read in the
 * background. Nothing is written before it is submitted.
 */
export const uploadImport = async (
  ctx: Context,
  definitions: ImportDefinitions,
  upload: Upload,
): Promise<ImportTask> => {
  const { unionId } = importReach(ctx)
  await assertHoldsMembers(ctx, unionId)
  const { fields } = definitions[upload.kind]
  const { headings } = await findHeader(upload.bytes, fields, workbookLimits(ctx.config)).catch(
    explainWorkbook,
  )
  const id = v7()
  const storageKey = `imports/${id}`
  await ctx.objectStorage.put(storageKey, ctx.sealing.sealBytes(filePurpose, upload.bytes))
  const now = ctx.clock.now()
  try {
    await ctx.transaction(async (tx) => {
      await tx.run(sql`
        insert into import_tasks
          (id, kind, union_id, account_id, status, file_name, storage_key, headings, created_at, changed_at)
        values (${id}, ${upload.kind}, ${unionId}, ${signedIn(ctx.actor).accountId}, 'uploaded',
          ${fileNameOf(upload.fileName)}, ${storageKey}, ${JSON.stringify(headings)}, ${now}, ${now})`)
      await enqueue(tx, 'imports.read', { taskId: id }, { queue: importQueue })
      await recordFact(tx, ctx, { action: 'import.uploaded', objectKind: 'import', objectId: id })
    })
  } catch (error) {
    await ctx.objectStorage.delete(storageKey)
    throw error
  }
  return getImportTask(ctx, id)
}

const assertHoldsMembers = async (ctx: Context, unionId: string) => {
  const union = await ctx.database.find<{ canHoldMembers: boolean }>(
    sql`select can_hold_members as "canHoldMembers" from unions where id = ${unionId}`,
  )
  if (!union?.canHoldMembers) throw new DomainError('union.cannot_hold_members')
}

const fileNameOf = (name: string): string =>
  cleanText(name.replace(/^.*[\\/]/, '').replace(/\p{Cc}/gu, ' ')).slice(0, 200) || 'import.xlsx'
