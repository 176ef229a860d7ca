import type { Permission } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'

export type Reader = { unionId: string; permission: Permission }

/** Lets a union read pictures that the actor uploaded; somebody else's picture cannot be attached. */
export const attachImages = async (
  tx: Transaction,
  ctx: Context,
  ids: readonly (string | null | undefined)[],
  reader: Reader,
): Promise<void> => {
  for (const id of ids) {
    if (!id) continue
    const own = await tx.find(
      sql`select 1 from files where id = ${id} and account_id = ${signedIn(ctx.actor).accountId}`,
    )
    if (!own) throw new DomainError('file.not_yours')
    await tx.run(sql`
      insert into file_readers (file_id, union_id, permission)
      values (${id}, ${reader.unionId}, ${reader.permission}) on conflict do nothing`)
  }
}
