import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { syncFolder } from '../../platform/files/sync-folder.ts'
import { assertObjectKey, ObjectMissingError, type ObjectStorage } from './port.ts'

/** Files below a folder that only the owner of the process may enter. Several processes may share it. */
export function createLocalObjectStorage(folder: string): ObjectStorage {
  const arriving = join(folder, 'arriving')
  const kept = join(folder, 'kept')
  const pathOf = (key: string): string => {
    assertObjectKey(key)
    return join(kept, key)
  }

  return {
    async put(key, content) {
      const path = pathOf(key)
      const temporaryPath = join(arriving, randomUUID())
      await mkdir(arriving, { recursive: true, mode: 0o700 })
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      try {
        const sizeInBytes = await write(temporaryPath, content)
        await rename(temporaryPath, path)
        await syncFolder(dirname(path))
        return { sizeInBytes }
      } catch (error) {
        await rm(temporaryPath, { force: true })
        throw error
      }
    },

    async get(key) {
      return readFile(pathOf(key)).catch(throwAsMissing)
    },

    async openStream(key) {
      const file = await open(pathOf(key), 'r').catch(throwAsMissing)
      const { size } = await file.stat()
      return { stream: file.createReadStream(), sizeInBytes: size }
    },

    async delete(key) {
      await rm(pathOf(key), { force: true })
    },
  }
}

async function write(path: string, content: Buffer | Readable): Promise<number> {
  const file: FileHandle = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

function throwAsMissing(error: unknown): never {
  const isMissing =
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  throw isMissing ? new ObjectMissingError('There is no object under this key') : error
}
