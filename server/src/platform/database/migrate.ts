import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { runner } from 'node-pg-migrate'
import pg from 'pg'

const folder = join(import.meta.dirname, '../../../migrations')

/** Brings the schema up to date as the owner; safe to run from several processes at once (advisory lock). */
export const migrateDatabase = async (ownerUrl: string): Promise<string[]> => {
  const done = await runner({
    databaseUrl: ownerUrl,
    dir: folder,
    direction: 'up',
    migrationsTable: 'schema_migrations',
    count: Number.POSITIVE_INFINITY,
    advisoryLockMode: 'wait',
    log: () => undefined,
  })
  await runMigrations({ connectionString: ownerUrl })
  await allowJobs(ownerUrl)
  return done.map((migration) => migration.name)
}

/** The application's role queues and takes jobs, but owns nothing. */
const allowJobs = async (ownerUrl: string) => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`
    grant usage on schema graphile_worker to huigong_app;
    grant select, insert, update, delete on all tables in schema graphile_worker to huigong_app;
    grant usage on all sequences in schema graphile_worker to huigong_app;
    grant execute on all functions in schema graphile_worker to huigong_app;
    do $$
    declare name text;
    begin
      -- Its tables are closed by row-level security to everybody but their owner.
      for name in select tablename from pg_tables where schemaname = 'graphile_worker' loop
        execute format('drop policy if exists huigong_app on graphile_worker.%I', name);
        execute format('create policy huigong_app on graphile_worker.%I to huigong_app using (true) with check (true)', name);
      end loop;
    end $$`)
  await client.end()
}
