import type { Permission } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, can, reachOf, signedIn } from '../access/index.ts'

type Row = { accountId: string; mediaType: string; storageKey: string; isPublished: boolean }

type Picture = { bytes: Buffer; mediaType: string; isPublished: boolean }

/**
 * A picture for its uploader, for staff of the unions that it was attached for, and for everybody signed in where it is
 * published; for others it does not exist.
 */
export const readImage = async (ctx: Context, id: string): Promise<Picture> => {
  const actor = signedIn(ctx.actor)
  const file = await ctx.database.find<Row>(sql`
    select account_id as "accountId", media_kind as "mediaType", storage_key as "storageKey",
      exists (select from published_files p where p.file_id = f.id) as "isPublished"
    from files f where id = ${id}`)
  const mayRead = async (row: Row) =>
    row.isPublished || row.accountId === actor.accountId || (await mayReadImage(ctx.database, ctx, id))
  if (!file || !(await mayRead(file))) throw new DomainError('thing.not_found')
  const sealed = await ctx.objectStorage.get(file.storageKey)
  return {
    bytes: ctx.sealing.unsealBytes('file.image', sealed),
    mediaType: file.mediaType,
    isPublished: file.isPublished,
  }
}

/** Whether staff may read a picture on account of an application or a record within their reach. */
export const mayReadImage = async (db: Reads, ctx: Context, id: string): Promise<boolean> => {
  if (!signedIn(ctx.actor).union) return false
  const readers = await db.rows<{ permission: Permission; path: string }>(sql`
    select r.permission, u.path::text as path from file_readers r join unions u on u.id = r.union_id
    where r.file_id = ${id}`)
  return readers.some(
    ({ permission, path }) => can(ctx.actor, permission) && reachOf(ctx.actor, permission).covers(path),
  )
}
