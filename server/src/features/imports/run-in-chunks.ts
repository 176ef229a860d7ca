import type { Transaction } from '../../platform/database/database.ts'
import type { Context } from '../access/index.ts'

export const rowsInChunk = 5_000

/** Answers whether there is more to do. Everything that it does is in the one transaction. */
export type Chunk = (tx: Transaction) => Promise<boolean>

/**
 * Runs chunk after chunk, each in a transaction of its own, so that a killed process has lost at most one and
 * others are never locked out for long. A chunk that met another change at the same moment is run again.
 */
export const runInChunks = async (ctx: Context, chunk: Chunk): Promise<void> => {
  while (await withRetries(() => ctx.transaction(chunk)));
}

const attempts = 5

const withRetries = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (attempt === attempts || !isCollision(error)) throw error
    }
  }
}

/** Deadlock, serialisation failure, or a row that somebody else added at the same moment. */
const collisions = ['40P01', '40001', '23505']

const isCollision = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && collisions.includes(String(error.code))
