import type { Permission } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'

/**
 * Who may read a picture and on account of what: the application or the record (`ownerId`) that it belongs to. Staff
 * read it whose reach of the permission covers the union.
 */
export type Reader = { unionId: string; permission: Permission; ownerId: string }

type Ids = readonly (string | null | undefined)[]

/** Lets a union read pictures that the actor uploaded, or could read already: nobody else's can be attached. */
export const attachImages = async (
  tx: Transaction,
  ctx: Context,
  ids: Ids,
  reader: Reader,
  mayRead: (id: string) => Promise<boolean> = async () => false,
): Promise<void> => {
  for (const id of ids) {
    if (!id) continue
    const own = await tx.find(
      sql`select 1 from files where id = ${id} and account_id = ${signedIn(ctx.actor).accountId}`,
    )
    if (!own && !(await mayRead(id))) throw new DomainError('file.not_yours')
  }
  await shareImages(tx, ids, reader)
}

/** Lets a union read pictures that belong to something of its own by now. */
export const shareImages = (tx: Transaction, ids: Ids, reader: Reader): Promise<number> =>
  tx.run(sql`
    insert into file_readers (file_id, union_id, permission, owner_id)
    select id, ${reader.unionId}, ${reader.permission}, ${reader.ownerId} from files
    where id = any(${sql.param(ids.filter(Boolean))}::uuid[]) on conflict do nothing`)

/** Lets another union read what an application shows, because the application went up to it. */
export const shareAlso = (tx: Transaction, ownerId: string, unionId: string): Promise<number> =>
  tx.run(sql`
    insert into file_readers (file_id, union_id, permission, owner_id)
    select file_id, ${unionId}, permission, owner_id from file_readers where owner_id = ${ownerId}
    on conflict do nothing`)
