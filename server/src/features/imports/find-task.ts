import { type SQL, sql } from 'drizzle-orm'
import type { Reads } from '../../platform/database/database.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, ownReach, type Reach, reachOf } from '../access/index.ts'
import { type TaskRow, taskColumns, taskSource } from './task-row.ts'

export const importPermission = 'members.import'

/** The own union's imports: file names and rows are about its members only. */
export const importReach = (ctx: Context): Reach => ownReach(reachOf(ctx.actor, importPermission))

/** A task of the own union; any other does not exist. With `for update` nobody else can start a phase meanwhile. */
export const getTaskInReach = async (
  db: Reads,
  ctx: Context,
  id: string,
  lock: 'for update' | null = null,
): Promise<TaskRow> => {
  const reach = importReach(ctx)
  const task = await selectTask(
    db,
    sql`t.id = ${id} and u.status = 'active' and ${reach.over(sql`u.path`)}`,
    lock,
  )
  if (!task) throw new DomainError('thing.not_found')
  return task
}

/** For jobs, which come with the id that was queued in the transaction of the task. */
export const findTask = (
  db: Reads,
  id: string,
  lock: 'for update' | null = null,
): Promise<TaskRow | undefined> => selectTask(db, sql`t.id = ${id}`, lock)

const selectTask = (db: Reads, condition: SQL, lock: 'for update' | null) =>
  db.find<TaskRow>(sql`
    select ${taskColumns} from ${taskSource} where ${condition} ${lock ? sql`for no key update of t` : sql``}`)
