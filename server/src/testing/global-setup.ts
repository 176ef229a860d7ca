import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { setApplicationPassword } from '../platform/database/application-role.ts'
import { ownerRole, startCluster } from '../platform/database/embedded/cluster.ts'
import { migrateDatabase } from '../platform/database/migrate.ts'

export const testPassword = 'test-only'

/** One PostgreSQL for the run, with a migrated template that every test file copies. */
export const setup = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huigong-test-'))
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'shared_buffers=256MB',
    // Nothing lives long enough to be cleaned up; tests that look at plans gather statistics themselves.
    'autovacuum=off',
  ]
  const cluster = await startCluster({ folder, ownerPassword: testPassword, settings })
  const template = `postgres://${ownerRole}:${testPassword}@127.0.0.1:${cluster.port}/template_huigong`
  const client = new pg.Client({ connectionString: template.replace('template_huigong', 'postgres') })
  await client.connect()
  await client.query('create database template_huigong')
  await client.end()
  await migrateDatabase(template)
  await setApplicationPassword(template, testPassword)
  // The workers of the run inherit it.
  process.env.HUIGONG_TEST_PORT = String(cluster.port)
  return async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
