import { randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { setApplicationPassword } from '../platform/database/application-role.ts'
import { ownerRole, startCluster } from '../platform/database/embedded/cluster.ts'
import { migrateDatabase } from '../platform/database/migrate.ts'
import { stopUnlessShared } from '../platform/database/other-servers.ts'
import { withFileLock } from '../platform/files/file-lock.ts'
import { writeFileAtomically } from '../platform/files/write-file-atomically.ts'

export type OpenedDatabase = {
  url: string
  ownerUrl: string
  /** Whether the database was running already, for another process. */
  wasRunning: boolean
  /** Folder of the embedded database, which as root may lie outside the data folder. */
  folder?: string
  stop: () => Promise<void>
}

type Passwords = { owner: string; application: string }

/** The database of the settings, brought up to date: the user's own by DATABASE_URL, or the embedded one. */
export const openDatabaseOf = async (config: Config): Promise<OpenedDatabase> => {
  if (!config.DATABASE_URL) return embedded(config)
  const ownerUrl = config.DATABASE_OWNER_URL ?? config.DATABASE_URL
  await migrateDatabase(ownerUrl)
  return { url: config.DATABASE_URL, ownerUrl, wasRunning: true, stop: async () => undefined }
}

const embedded = async (config: Config): Promise<OpenedDatabase> => {
  const passwords = await passwordsOf(config.dataFolder)
  const cluster = await startCluster({
    folder: join(config.dataFolder, 'database'),
    ownerPassword: passwords.owner,
  })
  const ownerUrl = `postgres://${ownerRole}:${passwords.owner}@127.0.0.1:${cluster.port}/postgres`
  await migrateDatabase(ownerUrl)
  await setApplicationPassword(ownerUrl, passwords.application)
  return {
    url: `postgres://huigong_app:${passwords.application}@127.0.0.1:${cluster.port}/postgres`,
    ownerUrl,
    wasRunning: cluster.wasRunning,
    folder: cluster.folder,
    stop: () => stopUnlessShared(ownerUrl, cluster.stop),
  }
}

/** Made at the first start and kept beside the keys, readable by the server's user only. */
const passwordsOf = async (dataFolder: string): Promise<Passwords> => {
  const path = join(dataFolder, 'keys', 'database.json')
  await mkdir(join(dataFolder, 'keys'), { recursive: true, mode: 0o700 })
  return withFileLock(`${path}.lock`, async () => {
    const known = await readFile(path, 'utf8').catch(() => undefined)
    if (known) return JSON.parse(known) as Passwords
    const made = { owner: randomBytes(24).toString('hex'), application: randomBytes(24).toString('hex') }
    await writeFileAtomically(path, JSON.stringify(made), 0o600)
    return made
  })
}
