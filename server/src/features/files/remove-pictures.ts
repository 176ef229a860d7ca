import { v7 } from 'uuid'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { type Context, type Equipment, systemContext } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'

const unattachedDays = 7
const proofDays = 30
const atOnce = 200

/**
 * Job: takes away pictures that were never attached to anything, and those of a decided proof of identity some time
 * after the decision: what was to be shown by them is decided, and they show a person's documents.
 */
export const removePictures = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `files-${v7()}`)
  const before = (days: number) => new Date(ctx.clock.now().getTime() - days * 86_400_000)
  for (const [reason, outdated] of [
    ['unattached', isUnattached(before(unattachedDays))],
    ['proof_decided', isOfDecidedProof(before(proofDays))],
  ] as const)
    while ((await removeSome(ctx, reason, outdated)) === atOnce);
}

const isUnpublished: SQL = sql`not exists (select from published_files p where p.file_id = f.id)`

const isUnattached = (before: Date): SQL => sql`
  f.created_at < ${before} and not exists (select from file_readers r where r.file_id = f.id) and ${isUnpublished}`

/** A picture that something else shows too stays for that. */
const isOfDecidedProof = (before: Date): SQL => sql`
  exists (select from file_readers r where r.file_id = f.id) and ${isUnpublished}
  and not exists (
    select from file_readers r left join reviews v on v.id = r.owner_id and v.kind = 'member.proof'
    where r.file_id = f.id and (v.decided_at is null or v.decided_at >= ${before}))`

/** The stored object goes while its row is locked, so that neither stays without the other. Answers how many went. */
const removeSome = (ctx: Context, reason: string, outdated: SQL): Promise<number> =>
  ctx.transaction(async (tx) => {
    const locked = await tx.rows<{ id: string }>(sql`
      select f.id from files f where ${outdated} order by f.id limit ${atOnce} for update of f skip locked`)
    // Looked at again under the lock: one may have been attached a moment before.
    const files = await tx.rows<{ id: string; storageKey: string }>(sql`
      select f.id, f.storage_key as "storageKey" from files f
      where f.id = any(${sql.param(locked.map(({ id }) => id))}::uuid[]) and ${outdated}`)
    if (files.length === 0) return 0
    const ids = sql.param(files.map(({ id }) => id))
    await tx.run(sql`delete from file_readers where file_id = any(${ids}::uuid[])`)
    for (const { storageKey } of files) await ctx.objectStorage.delete(storageKey)
    await tx.run(sql`delete from files where id = any(${ids}::uuid[])`)
    await recordFact(tx, ctx, {
      action: 'file.removed',
      objectKind: 'file',
      details: { reason, count: files.length },
    })
    return files.length
  })
