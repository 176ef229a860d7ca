import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Transaction } from '../../platform/database/database.ts'

export type CopiedValue = string | number | boolean | null | readonly string[]

/** Writes rows by COPY as fast as they come. Array elements must be plain words, such as hashes and ids. */
export const copyRows = async (
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly CopiedValue[]>,
): Promise<void> => {
  const stream = tx.client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(linesOf(rows), { objectMode: false, highWaterMark: 256 * 1024 }), stream)
}

const blockCharacters = 64 * 1024

async function* linesOf(rows: AsyncIterable<readonly CopiedValue[]>): AsyncGenerator<string> {
  let block = ''
  for await (const row of rows) {
    block += `${row.map(written).join('\t')}\n`
    if (block.length < blockCharacters) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}

const written = (value: CopiedValue): string => {
  if (value === null) return '\\N'
  if (typeof value === 'object') return `{${value.join(',')}}`
  return typeof value === 'string' ? value.replace(/[\\\n\r\t]/g, escaped) : String(value)
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (character: string): string => escapes[character]!
