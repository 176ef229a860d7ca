import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { serverApplicationName } from './application-role.ts'

/** Reads. A row type states what the statement selects; columns are named in the statement (`as "unionId"`). */
export type Reads = {
  rows: <Row extends object>(statement: SQL) => Promise<Row[]>
  find: <Row extends object>(statement: SQL) => Promise<Row | undefined>
}

/** Writes happen only inside a transaction. */
export type Transaction = Reads & {
  /** Runs the statement and answers the number of rows it touched. */
  run: (statement: SQL) => Promise<number>
  /** The connection itself, for COPY. */
  client: pg.ClientBase
}

type InTransaction = <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>

export type Database = Reads & {
  transaction: InTransaction
  /**
   * A transaction beside one that is open already: its connections are kept apart, so that requests which hold
   * one each can never wait for each other.
   */
  aside: InTransaction
  pool: pg.Pool
  close: () => Promise<void>
}

const dialect = new PgDialect()

const dateOid = 1082
const bigintOid = 20

/** Dates stay text in Asia/Shanghai's calendar; bigint counts are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === dateOid) return (text: string) => text
    if (oid === bigintOid) return Number
    return pg.types.getTypeParser(oid, format as 'text')
  }) as typeof pg.types.getTypeParser,
}

/** Opens the pools as the application's role; every query is parameterised SQL of Drizzle's `sql` template. */
export const openDatabase = (connectionString: string, connections = 20): Database => {
  const keptAside = Math.min(4, Math.ceil(connections / 4))
  const pool = openPool(connectionString, connections - keptAside)
  const asidePool = openPool(connectionString, keptAside)
  return {
    ...readsOf(pool),
    pool,
    transaction: (work) => inTransaction(pool, work),
    aside: (work) => inTransaction(asidePool, work),
    close: async () => {
      await Promise.all([pool.end(), asidePool.end()])
    },
  }
}

const openPool = (connectionString: string, connections: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    types,
    application_name: serverApplicationName,
    // Workers and compilation cost a page of a list more than they save, and take them from other requests.
    options: '-c timezone=Asia/Shanghai -c max_parallel_workers_per_gather=0 -c jit=off',
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const inTransaction = async <Result>(pool: pg.Pool, work: (tx: Transaction) => Promise<Result>) => {
  const client = await pool.connect()
  let isBroken = false
  try {
    await client.query('begin')
    const result = await work(transactionOn(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      isBroken = true
    })
    throw error
  } finally {
    client.release(isBroken)
  }
}

const transactionOn = (client: pg.ClientBase): Transaction => ({
  ...readsOf(client),
  client,
  run: async (statement) => {
    const { sql, params } = dialect.sqlToQuery(statement)
    return (await client.query(sql, params as unknown[])).rowCount ?? 0
  },
})

const readsOf = (connection: pg.Pool | pg.ClientBase): Reads => {
  const rows = async <Row extends object>(statement: SQL): Promise<Row[]> => {
    const { sql, params } = dialect.sqlToQuery(statement)
    return (await connection.query<Row>(sql, params as unknown[])).rows
  }
  return {
    rows,
    find: async <Row extends object>(statement: SQL) => (await rows<Row>(statement))[0],
  }
}
