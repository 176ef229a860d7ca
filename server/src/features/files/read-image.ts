import type { Permission } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, can, signedIn } from '../access/index.ts'

type Row = { accountId: string; mediaType: string; storageKey: string }

/** A picture for its uploader and for staff of the unions that it was attached for; for others it does not exist. */
export const readImage = async (ctx: Context, id: string): Promise<{ bytes: Buffer; mediaType: string }> => {
  const actor = signedIn(ctx.actor)
  const file = await ctx.database.find<Row>(sql`
    select account_id as "accountId", media_kind as "mediaType", storage_key as "storageKey" from files where id = ${id}`)
  if (!file || !(file.accountId === actor.accountId || (await isReader(ctx, id))))
    throw new DomainError('thing.not_found')
  const sealed = await ctx.objectStorage.get(file.storageKey)
  return { bytes: ctx.sealing.unsealBytes('file.image', sealed), mediaType: file.mediaType }
}

const isReader = async (ctx: Context, id: string): Promise<boolean> => {
  const { union } = signedIn(ctx.actor)
  if (!union) return false
  const readers = await ctx.database.rows<{ permission: Permission }>(
    sql`select permission from file_readers where file_id = ${id} and union_id = ${union.id}`,
  )
  return readers.some((reader) => can(ctx.actor, reader.permission))
}
