import { sql } from '../../platform/database/sql.ts'
import type { JobHandler } from '../../platform/jobs/jobs.ts'
import { type Equipment, systemContext } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { buildExport } from './build-export.ts'
import { expireExports } from './expire-exports.ts'

/** Making files, and deleting those whose time has ended. */
export const createExportJobs = (equipment: Equipment): Record<string, JobHandler> => ({
  'exports:build': async (payload, isLastAttempt) => {
    const exportId = String(payload.exportId)
    await buildExport(equipment, exportId).catch(async (error: unknown) => {
      if (isLastAttempt) await fail(equipment, exportId)
      throw error
    })
  },
  'exports:expire': () => expireExports(equipment),
})

/** It can be asked for again. */
const fail = async (equipment: Equipment, id: string): Promise<void> => {
  const ctx = systemContext(equipment, `export:${id}`)
  const failed = await ctx.transaction(async (tx) => {
    const row = await tx.find<{ unionId: string; storageKey: string | null }>(sql`
      update member_exports set status = 'failed' where id = ${id} and status = 'building'
      returning union_id as "unionId", storage_key as "storageKey"`)
    if (row)
      await recordFact(tx, ctx, {
        action: 'export.failed',
        unionId: row.unionId,
        objectKind: 'export',
        objectId: id,
      })
    return row
  })
  if (failed?.storageKey) await ctx.objectStorage.delete(failed.storageKey)
}
