import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { ownerRole } from '../platform/database/embedded/cluster.ts'

const password = 'test-only'

export type TestDatabase = { url: string; ownerUrl: string; drop: () => Promise<void> }

/** A fresh migrated database of its own for a test file. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  const at = (role: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${process.env.HUIGONG_TEST_PORT}/${database}`
  await asOwner(
    at(ownerRole, 'postgres'),
    `create database ${name} template template_huigong strategy file_copy`,
  )
  return {
    url: at('huigong_app', name),
    ownerUrl: at(ownerRole, name),
    drop: () => asOwner(at(ownerRole, 'postgres'), `drop database if exists ${name} with (force)`),
  }
}

const asOwner = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
