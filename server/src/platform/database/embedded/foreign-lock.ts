import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A copy of the folder of a running cluster still holds the lock file of the original: its server is not ours, and
 * to take it would be to write into the original.
 */
export const dropForeignLock = async (data: string): Promise<void> => {
  const file = join(data, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => '')
  const [, lockedFolder] = text.split('\n')
  if (!lockedFolder) return
  const locked = await stat(lockedFolder).catch(() => undefined)
  const own = await stat(data)
  if (locked && (locked.ino !== own.ino || locked.dev !== own.dev)) await rm(file)
}
