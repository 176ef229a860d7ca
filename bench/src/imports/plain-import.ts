import type { Buffer } from 'node:buffer'
import { copyLines, linesOf } from '@huigong/server/features/imports/copy-rows'
import { readRows } from '@huigong/server/platform/spreadsheet/read-workbook'
import pg from 'pg'

const columns = Array.from({ length: 9 }, (_, index) => `c${index + 1}`)

/** The limit: the file read once, its cells put into a table without any index by COPY. Answers milliseconds. */
export const timePlainImport = async (ownerUrl: string, bytes: Buffer): Promise<number> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('drop table if exists bench_bare')
    await client.query(`create table bench_bare (${columns.map((column) => `${column} text`).join(', ')})`)
    const startedAt = performance.now()
    await client.query('begin')
    await copyLines({ client }, 'bench_bare', columns, textsOf(bytes))
    await client.query('commit')
    const took = performance.now() - startedAt
    await client.query('drop table bench_bare')
    return took
  } finally {
    await client.end()
  }
}

const rowsAtOnce = 250

async function* textsOf(bytes: Buffer): AsyncGenerator<string> {
  let rows: string[][] = []
  for await (const row of readRows(bytes, { maximumRows: Number.POSITIVE_INFINITY })) {
    rows.push(columns.map((_, index) => row.cells[index]?.text ?? ''))
    if (rows.length < rowsAtOnce) continue
    yield linesOf(rows)
    rows = []
  }
  yield linesOf(rows)
}
