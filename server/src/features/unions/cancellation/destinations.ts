import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { branchRange, type Context, reachOf } from '../../access/index.ts'
import { nameMatches } from '../name-search.ts'

type Destination = { id: string; name: string }

const shown = 20

/** Unions below the own superior, or itself, that could take the members over, by name. */
export const listDestinations = async (ctx: Context, search: string): Promise<Destination[]> => {
  const { unionId } = reachOf(ctx.actor, 'unions.manage')
  return ctx.database.rows<Destination>(sql`
    select d.id, d.name from unions d
    where ${await canTakeOver(ctx.database, unionId)} and ${search ? nameMatches(sql`d.name`, search) : sql`true`}
    order by d.name, d.id limit ${shown}`)
}

/** The chosen union's name, null where none is chosen; one that cannot take the members over is refused. */
export const findDestinationName = async (
  db: Reads,
  unionId: string,
  destinationId: string | null,
): Promise<string | null> => {
  if (!destinationId) return null
  const found = await db.find<Destination>(sql`
    select d.id, d.name from unions d where d.id = ${destinationId} and ${await canTakeOver(db, unionId)}`)
  if (!found) throw new DomainError('union.destination_wrong')
  return found.name
}

/** Condition on a union `d`; the superior's path is looked up first, so that its branch is a range of the index. */
const canTakeOver = async (db: Reads, unionId: string): Promise<SQL> => {
  const superior = await db.find<{ path: string }>(sql`
    select s.path::text as path from unions u join unions s on s.id = u.superior_id where u.id = ${unionId}`)
  if (!superior) return sql`false`
  return sql`(d.status = 'active' and d.can_hold_members and d.id <> ${unionId}
    and ${branchRange(sql`d.path`, superior.path)})`
}
