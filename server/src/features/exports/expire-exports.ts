import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { type Context, type Equipment, systemContext } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'

type Ended = { id: string; unionId: string; storageKey: string | null }

/** Job: deletes files whose time has ended, and their passwords. The file goes first, so that none is left behind. */
export const expireExports = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `exports-${v7()}`)
  const ended = await ctx.database.rows<Ended>(sql`
    select id, union_id as "unionId", storage_key as "storageKey" from member_exports
    where status = 'ready' and expires_at <= ${ctx.clock.now()} order by expires_at limit 1000`)
  for (const one of ended) await expire(ctx, one)
}

const expire = async (ctx: Context, { id, unionId, storageKey }: Ended) => {
  if (storageKey) await ctx.objectStorage.delete(storageKey)
  await ctx.transaction(async (tx) => {
    const isFirst = await tx.run(sql`
      update member_exports set status = 'expired', storage_key = null, password_sealed = null
      where id = ${id} and status = 'ready'`)
    if (isFirst)
      await recordFact(tx, ctx, { action: 'export.expired', unionId, objectKind: 'export', objectId: id })
  })
}
