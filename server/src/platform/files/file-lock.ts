import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const staleAfterInMilliseconds = 30_000
const retryAfterInMilliseconds = 20

/** Runs the work while no other process runs it. The work takes milliseconds: an old lock was left by a killed process. */
export async function withFileLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await hasTakenLock(path))) {
    await removeIfStale(path)
    await pause(retryAfterInMilliseconds)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function hasTakenLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function removeIfStale(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || Date.now() - found.mtimeMs < staleAfterInMilliseconds) return
  const taken = `${path}.${randomUUID()}.stale`
  await rename(path, taken).catch(() => undefined)
  await rm(taken, { force: true })
}
