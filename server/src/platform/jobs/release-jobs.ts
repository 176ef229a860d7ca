import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { hasOtherServers } from '../database/other-servers.ts'

const tries = 10
const pauseInMilliseconds = 500

/**
 * Frees the jobs of a server that was killed, so that its work goes on at this start and not hours later. Only
 * when no other server is connected: its workers' jobs are alive. The connections of a killed process may take
 * a moment to end. Call it before this process opens its own pool.
 */
export const releaseJobs = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const workers = await lockedWorkers(client)
    for (let attempt = 0; workers.length > 0 && attempt < tries; attempt++) {
      if (!(await hasOtherServers(client))) {
        await client.query('select graphile_worker.force_unlock_workers($1)', [workers])
        return
      }
      await pause(pauseInMilliseconds)
    }
  } finally {
    await client.end()
  }
}

const lockedWorkers = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ worker: string }>(
    `select locked_by as worker from graphile_worker._private_jobs where locked_by is not null
     union select locked_by from graphile_worker._private_job_queues where locked_by is not null`,
  )
  return rows.map((row) => row.worker)
}
