import pg from 'pg'
import { serverApplicationName } from './application-role.ts'

/** Whether another server is connected to the database: its jobs are alive and it needs the cluster. */
export const hasOtherServers = async (client: pg.Client): Promise<boolean> => {
  const { rowCount } = await client.query(
    'select 1 from pg_stat_activity where application_name = $1 and datname = current_database() limit 1',
    [serverApplicationName],
  )
  return rowCount !== 0
}

/** The same, for who has no connection yet. Ask before the own pool is used. */
export const isServed = async (ownerUrl: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  return hasOtherServers(client).finally(() => client.end())
}

/** Stops the embedded cluster unless another server still uses it. Call it after the own pool is closed. */
export const stopUnlessShared = async (ownerUrl: string, stop: () => Promise<void>): Promise<void> => {
  if (!(await isServed(ownerUrl))) await stop()
}
