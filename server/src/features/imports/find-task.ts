import type { Reads } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, ownReach, type Reach, reachOf } from '../access/index.ts'
import { type TaskRow, taskColumns, taskSource } from './task-row.ts'

export const importPermission = 'members.import'

/** How far the actor's imports go: to the own union, or to all below. */
export const importReach = (ctx: Context): Reach => reachOf(ctx.actor, importPermission)

/** Whether the actor may work on a task: it is the own union's, and goes no further than the actor may. */
export const isWorkable = (reach: Reach, task: Pick<TaskRow, 'unionId' | 'scope'>): boolean =>
  task.unionId === reach.unionId && (task.scope === 'own' || reach.scope === 'below')

/** A task of the own union; the rows and files of any other do not exist, for its superiors either. With `for update` nobody else can start a phase meanwhile. */
export const getTaskInReach = async (
  db: Reads,
  ctx: Context,
  id: string,
  lock: 'for update' | null = null,
): Promise<TaskRow> => {
  const reach = ownReach(importReach(ctx))
  const task = await selectTask(
    db,
    sql`t.id = ${id} and u.status = 'active' and ${reach.over(sql`u.path`)}`,
    lock,
  )
  if (!task || !isWorkable(importReach(ctx), task)) throw new DomainError('thing.not_found')
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
