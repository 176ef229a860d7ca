import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Transaction } from '../../platform/database/database.ts'

export type CopiedValue = string | number | boolean | null | readonly string[]

/** Writes lines by COPY as fast as the database takes them; each text holds whole lines of `linesOf`. */
export const copyLines = async (
  tx: Pick<Transaction, 'client'>,
  table: string,
  columns: readonly string[],
  texts: Iterable<string> | AsyncIterable<string>,
): Promise<void> => {
  const stream = tx.client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(texts, { objectMode: false, highWaterMark: 256 * 1024 }), stream)
}

/** Rows as COPY takes them. Array elements must be plain words, such as hashes and ids. */
export const linesOf = (rows: readonly (readonly CopiedValue[])[]): string =>
  rows.map((row) => `${row.map(written).join('\t')}\n`).join('')

const written = (value: CopiedValue): string => {
  if (value === null) return '\\N'
  if (typeof value === 'object') return `{${value.join(',')}}`
  return typeof value === 'string' ? value.replace(/[\\\n\r\t]/g, escaped) : String(value)
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (character: string): string => escapes[character]!
