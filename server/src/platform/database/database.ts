import pg from 'pg'
import { serverApplicationName } from './application-role.ts'
import { asAsked, type SQL } from './sql.ts'

/** Reads. A row type states what the statement selects; columns are named in the statement (`as "unionId"`). */
export type Reads = {
  rows: <Row extends object>(statement: SQL) => Promise<Row[]>
  find: <Row extends object>(statement: SQL) => Promise<Row | undefined>
}

type Work = () => Promise<unknown>
type Done<Works extends readonly Work[]> = { [Place in keyof Works]: Awaited<ReturnType<Works[Place]>> }

/** Writes happen only inside a transaction. */
export type Transaction = Reads & {
  /** Runs the statement and answers the number of rows it touched. */
  run: (statement: SQL) => Promise<number>
  /**
   * Does works that need nothing of each other, in their order, and answers what each did. In a `batch` their statements are sent at once, so that they
   * take one way to the database and back; the first that fails is thrown, and nothing of the transaction stays.
   */
  together: <Works extends readonly Work[]>(...works: Works) => Promise<Done<Works>>
  /** The connection itself, for COPY; not in a `batch`. */
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
  /**
   * A transaction that writes many people's changes at once, on connections of its own: statements are prepared once, planned
   * for few rows whatever they are given, and sent without waiting for the answers of those before.
   */
  batch: InTransaction
  pool: pg.Pool
  close: () => Promise<void>
}

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
  const pool = openPool(connectionString, { max: Math.max(1, connections - 2 * keptAside) })
  const asidePool = openPool(connectionString, { max: keptAside })
  const batchPool = openPool(connectionString, {
    max: keptAside,
    pipeline: true,
    options: `${sessionOptions} -c plan_cache_mode=force_generic_plan`,
  })
  return {
    ...readsOf(pool),
    pool,
    transaction: (work) => inTransaction(pool, work),
    aside: (work) => inTransaction(asidePool, work),
    batch: (work) => inBatch(batchPool, work),
    close: async () => {
      await Promise.all([pool.end(), asidePool.end(), batchPool.end()])
    },
  }
}

// Workers and compilation cost a page of a list more than they save, and take them from other requests.
const sessionOptions = '-c timezone=Asia/Shanghai -c max_parallel_workers_per_gather=0 -c jit=off'

const openPool = (connectionString: string, settings: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    types,
    application_name: serverApplicationName,
    options: sessionOptions,
    ...settings,
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

/** The beginning is on its way together with the first statements of the work. */
const inBatch = async <Result>(pool: pg.Pool, work: (tx: Transaction) => Promise<Result>) => {
  const client = await pool.connect()
  let isBroken = false
  try {
    const [, result] = await Promise.all([client.query('begin'), work(batchOn(client))])
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
  ...transactionBy((text, values) => client.query(text, values)),
  together: async <Works extends readonly Work[]>(...works: Works) => {
    const done: unknown[] = []
    for (const work of works) done.push(await work())
    return done as Done<Works>
  },
  client,
})

const batchOn = (client: pg.ClientBase): Transaction => ({
  ...transactionBy((text, values) => client.query({ name: nameOf(text), text, values })),
  together: async <Works extends readonly Work[]>(...works: Works) =>
    (await Promise.all(works.map((work) => work()))) as Done<Works>,
  client,
})

const names = new Map<string, string>()

/** The same text is the same prepared statement; texts are of our own making, so that they are few. */
const nameOf = (text: string): string => {
  const name = names.get(text) ?? `batch_${names.size}`
  names.set(text, name)
  return name
}

type Query = (text: string, values: unknown[]) => Promise<pg.QueryResult>

const transactionBy = (query: Query): Reads & Pick<Transaction, 'run'> => ({
  ...readsBy(query),
  run: async (statement) => {
    const { text, values } = asAsked(statement)
    return (await query(text, values)).rowCount ?? 0
  },
})

const readsOf = (pool: pg.Pool): Reads => readsBy((text, values) => pool.query(text, values))

const readsBy = (query: Query): Reads => {
  const rows = async <Row extends object>(statement: SQL): Promise<Row[]> => {
    const { text, values } = asAsked(statement)
    return (await query(text, values)).rows as Row[]
  }
  return {
    rows,
    find: async <Row extends object>(statement: SQL) => (await rows<Row>(statement))[0],
  }
}
