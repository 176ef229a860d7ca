import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'

type Ids = readonly (string | null | undefined)[]

/**
 * Shows exactly these pictures of a thing (`ownerId`) to everybody who is signed in; those that it showed before and no
 * more are taken off. Only pictures that the actor uploaded can be published, or that are public already: what somebody
 * may merely read, such as a document of an application, stays what it is.
 */
export const publishImages = async (
  tx: Transaction,
  ctx: Context,
  ids: Ids,
  ownerId: string,
): Promise<void> => {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  const list = sql.param(wanted)
  const publishable = await tx.rows(sql`
    select id from files f
    where id = any(${list}::uuid[])
      and (account_id = ${signedIn(ctx.actor).accountId}
        or exists (select from published_files p where p.file_id = f.id))
    for share of f`)
  if (publishable.length < wanted.length) throw new DomainError('file.not_yours')
  await tx.run(
    sql`delete from published_files where owner_id = ${ownerId} and not file_id = any(${list}::uuid[])`,
  )
  await tx.run(sql`
    insert into published_files (file_id, owner_id, published_at)
    select unnest(${list}::uuid[]), ${ownerId}, ${ctx.clock.now()} on conflict do nothing`)
}

/** Takes all pictures of a thing off again, because it is no more. */
export const unpublishImages = (tx: Transaction, ownerId: string): Promise<number> =>
  tx.run(sql`delete from published_files where owner_id = ${ownerId}`)
