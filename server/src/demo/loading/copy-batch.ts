import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import type { Transaction } from '../../platform/database/database.ts'

type Cell = string | number | boolean | Date | null

export type CopyBatch = {
  add: (row: readonly Cell[]) => void
  /** Sends what was added with COPY and is empty again. */
  write: (tx: Transaction) => Promise<void>
}

const linesPerChunk = 500

/** Rows of one table, gathered to be copied together: some forty times as fast as single inserts. */
export const copyBatch = (table: string, columns: string): CopyBatch => {
  let lines: string[] = []
  return {
    add: (row) => lines.push(row.map(textOf).join('\t')),
    write: async (tx) => {
      if (lines.length === 0) return
      const taken = lines
      lines = []
      await pipeline(
        Readable.from(chunksOf(taken)),
        tx.client.query(from(`copy ${table} (${columns}) from stdin`)),
      )
    },
  }
}

function* chunksOf(lines: string[]): Generator<string> {
  for (let first = 0; first < lines.length; first += linesPerChunk)
    yield `${lines.slice(first, first + linesPerChunk).join('\n')}\n`
}

const textOf = (cell: Cell): string => {
  if (cell === null) return '\\N'
  if (typeof cell === 'string') return cell.replace(/[\\\t\n\r]/g, escaped)
  if (typeof cell === 'boolean') return cell ? 't' : 'f'
  return cell instanceof Date ? cell.toISOString() : String(cell)
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (character: string) => escapes[character] ?? character
