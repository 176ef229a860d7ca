import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, chown, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { copyPostgresBinaries, findPostgresBinaries, type PostgresBinaries } from './binaries.ts'
import { dropForeignLock } from './foreign-lock.ts'
import { findUnprivilegedUser, type UnprivilegedUser } from './unprivileged-user.ts'

const run = promisify(execFile)

export const ownerRole = 'huigong_owner'

export type ClusterOptions = {
  /** Folder for the cluster and, as root, for the copied programs. */
  folder: string
  ownerPassword: string
  /** Extra settings such as `fsync=off` for tests. */
  settings?: readonly string[]
}

export type Cluster = { port: number; wasRunning: boolean; folder: string; stop: () => Promise<void> }

/**
 * Starts a PostgreSQL that came with npm, or takes the one that a killed server left running: after `kill -9`
 * the database goes on and the next start finds it.
 */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const user = findUnprivilegedUser()
  const folder = await reachableFolder(options.folder, user)
  const binaries = await reachableBinaries(folder, user)
  const data = join(folder, 'cluster')
  await initialise(binaries, data, options, user)
  const running = await runningPort(binaries, data, user)
  const port = running ?? (await launch(binaries, data, options, user))
  return {
    port,
    wasRunning: running !== undefined,
    folder,
    stop: () => pgCtl(binaries, data, ['stop', '-m', 'fast', '-w'], user).then(() => undefined),
  }
}

/** As root a folder below a closed one (such as root's home) is of no use to the cluster's own user. */
const reachableFolder = async (folder: string, user: UnprivilegedUser | undefined) => {
  await mkdir(folder, { recursive: true })
  if (!user || (await isOpenToOthers(dirname(folder)))) return folder
  const elsewhere = join('/var/lib/huigong', createHash('sha256').update(folder).digest('hex').slice(0, 12))
  await mkdir(elsewhere, { recursive: true, mode: 0o711 })
  await chmod(elsewhere, 0o711)
  return elsewhere
}

const isOpenToOthers = async (folder: string): Promise<boolean> => {
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) return false
  return dirname(folder) === folder || isOpenToOthers(dirname(folder))
}

const reachableBinaries = async (folder: string, user: UnprivilegedUser | undefined) => {
  const binaries = await findPostgresBinaries()
  if (!user) return binaries
  await chmod(folder, 0o711)
  return copyPostgresBinaries(binaries, folder)
}

const initialise = async (
  binaries: PostgresBinaries,
  data: string,
  options: ClusterOptions,
  user: UnprivilegedUser | undefined,
) => {
  const finished = join(data, 'huigong-initialised')
  if (await stat(finished).catch(() => undefined)) return
  await rm(data, { recursive: true, force: true })
  await mkdir(data, { recursive: true, mode: 0o700 })
  const passwordFile = `${data}-password`
  await writeFile(passwordFile, options.ownerPassword, { mode: 0o600 })
  for (const path of [data, passwordFile]) if (user) await chown(path, user.uid, user.gid)
  const wanted = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--auth=scram-sha-256']
  await run(
    binaries.initdb,
    ['-D', data, '-U', ownerRole, `--pwfile=${passwordFile}`, ...wanted],
    identity(user),
  )
  await rm(passwordFile)
  await (await open(finished, 'w')).close()
}

const launch = async (
  binaries: PostgresBinaries,
  data: string,
  options: ClusterOptions,
  user: UnprivilegedUser | undefined,
): Promise<number> => {
  const port = await freePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
  ]
  const flags = [...settings, ...(options.settings ?? [])].map((setting) => `-c ${setting}`).join(' ')
  await pgCtl(binaries, data, ['start', '-w', '-t', '60', '-l', join(data, 'server.log'), '-o', flags], user)
  return port
}

const runningPort = async (binaries: PostgresBinaries, data: string, user: UnprivilegedUser | undefined) => {
  await dropForeignLock(data)
  const isRunning = await pgCtl(binaries, data, ['status'], user).then(
    () => true,
    () => false,
  )
  if (!isRunning) return undefined
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
  return Number(lines[3])
}

/** Output goes nowhere: the server inherits pg_ctl's pipes, and with pipes we would wait for the server's end. */
const pgCtl = (
  binaries: PostgresBinaries,
  data: string,
  words: readonly string[],
  user: UnprivilegedUser | undefined,
) =>
  new Promise<void>((done, failed) => {
    const child = spawn(binaries.pgCtl, ['-D', data, '-s', ...words], { ...identity(user), stdio: 'ignore' })
    child.once('error', failed)
    child.once('exit', (code) =>
      code === 0
        ? done()
        : failed(new Error(`pg_ctl ${words[0]} failed (${code}); see ${join(data, 'server.log')}`)),
    )
  })

const identity = (user: UnprivilegedUser | undefined) => ({ cwd: '/', ...(user ?? {}) })

const freePort = () =>
  new Promise<number>((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
