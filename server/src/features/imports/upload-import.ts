import type { Buffer } from 'node:buffer'
import type { ImportKind, ImportTask, Scope } from '@huigong/contract'
import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { cleanText } from './clean-text.ts'
import { findHeader } from './find-header.ts'
import { importReach } from './find-task.ts'
import type { ImportDefinitions } from './import-kind.ts'
import { getImportTask } from './list-tasks.ts'
import { namesUnions } from './unions/union-fields.ts'
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
  const { unionId, scope: reach } = importReach(ctx)
  const { fields } = definitions[upload.kind]
  const header = await findHeader(upload.bytes, fields, workbookLimits(ctx.config)).catch(explainWorkbook)
  const { headings, start } = header
  const scope = reach === 'below' && namesUnions(headings.map(({ field }) => field)) ? 'below' : 'own'
  await assertHasUnions(ctx, unionId, reach, scope)
  const id = v7()
  const storageKey = `imports/${id}`
  await ctx.objectStorage.put(storageKey, ctx.sealing.sealBytes(filePurpose, upload.bytes))
  const now = ctx.clock.now()
  try {
    await ctx.transaction(async (tx) => {
      await tx.run(sql`
        insert into import_tasks
          (id, kind, union_id, account_id, status, scope, file_name, storage_key, headings, table_start, created_at,
           changed_at)
        values (${id}, ${upload.kind}, ${unionId}, ${signedIn(ctx.actor).accountId}, 'uploaded',
          ${scope}, ${fileNameOf(upload.fileName)}, ${storageKey}, ${JSON.stringify(headings)}, ${JSON.stringify(start)},
          ${now}, ${now})`)
      await enqueue(tx, 'imports.read', { taskId: id }, { queue: importQueue })
      await recordFact(tx, ctx, { action: 'import.uploaded', objectKind: 'import', objectId: id })
    })
  } catch (error) {
    await ctx.objectStorage.delete(storageKey)
    throw error
  }
  return getImportTask(ctx, id)
}

/** A union without members of its own imports for those below: each row must then say for which. */
const assertHasUnions = async (ctx: Context, unionId: string, reach: Scope, scope: 'own' | 'below') => {
  const union = await ctx.database.find<{ canHoldMembers: boolean }>(
    sql`select can_hold_members as "canHoldMembers" from unions where id = ${unionId}`,
  )
  if (scope === 'below' || union?.canHoldMembers) return
  throw new DomainError(reach === 'below' ? 'import.union_column_needed' : 'union.cannot_hold_members')
}

const fileNameOf = (name: string): string =>
  cleanText(name.replace(/^.*[\\/]/, '').replace(/\p{Cc}/gu, ' ')).slice(0, 200) || 'import.xlsx'
