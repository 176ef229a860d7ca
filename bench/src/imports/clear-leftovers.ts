import pg from 'pg'

/** A bench that was broken off leaves a job behind, locked for hours by a server that is gone: everybody would wait. */
export const clearLeftovers = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker._private_jobs
      where locked_by is not null having count(*) > 0`)
    await client.query(`
      select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
      where task_identifier like 'imports.%' having count(*) > 0`)
  } finally {
    await client.end()
  }
}
