import { Logger, type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import type { Transaction } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Log } from '../log/log.ts'

export type JobOptions = {
  /** A second job with the same key replaces the waiting one. */
  key?: string
  /** Jobs of one queue run one after another. */
  queue?: string
  maximumAttempts?: number
}

/** Queues a job in the transaction of the change: rolled back with it, never lost after it. */
export const enqueue = (
  tx: Transaction,
  task: string,
  payload: Record<string, unknown>,
  options: JobOptions = {},
): Promise<number> =>
  tx.run(sql`
    select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, queue_name => ${options.queue ?? null},
      max_attempts => ${options.maximumAttempts ?? 5}, job_key => ${options.key ?? null})`)

export type JobHandler = (payload: Record<string, unknown>, isLastAttempt: boolean) => Promise<void>

export type JobSettings = {
  pool: pg.Pool
  handlers: Record<string, JobHandler>
  /** Task name and cron pattern, such as `* * * * *`. */
  schedule: Record<string, string>
  log: Log
}

/** Starts taking jobs. A job whose process was killed is taken again after its lock ends or at once by `releaseJobs`. */
export const runJobs = (settings: JobSettings): Promise<Runner> =>
  run({
    pgPool: settings.pool,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    crontab: Object.entries(settings.schedule)
      .map(([task, pattern]) => `${pattern} ${task}`)
      .join('\n'),
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') settings.log.error({ task: taskOf(meta) }, message)
    }),
    taskList: Object.fromEntries(
      Object.entries(settings.handlers).map(([task, handle]) => [
        task,
        (payload, helpers) =>
          handle(
            (payload ?? {}) as Record<string, unknown>,
            helpers.job.attempts >= helpers.job.max_attempts,
          ),
      ]),
    ),
  })

const taskOf = (meta: unknown) =>
  meta && typeof meta === 'object' && 'job' in meta
    ? (meta.job as { task_identifier?: string }).task_identifier
    : undefined
