import { execFile, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const main = join(import.meta.dirname, '../../../server/src/main.ts')

export type TestServer = {
  address: string
  dataFolder: string
  /** What the server has printed so far. */
  output: () => string
  /** Ends it like a power cut: nothing is closed. */
  kill: () => Promise<void>
  /** Starts it again on the same data and, so that browsers find it, the same port. */
  restart: () => Promise<void>
  end: () => Promise<void>
}

/** The real server as `npm start` runs it, with the demo federation in a folder of its own. */
export const startServer = async (): Promise<TestServer> => {
  const dataFolder = await newDataFolder()
  const made = process.env.HUIGONG_E2E_FEDERATION
  // Not the copy of node:fs: as root the database belongs to a user of its own, which must stay so.
  if (made) await promisify(execFile)('cp', ['-a', `${made}/.`, dataFolder])
  let running = await launch(dataFolder)
  return {
    get address() {
      return running.address
    },
    dataFolder,
    output: () => running.output(),
    kill: () => running.end('SIGKILL'),
    restart: async () => {
      running = await launch(dataFolder, new URL(running.address).port)
    },
    end: async () => {
      await running.end('SIGTERM')
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Open enough that as root the database's own user gets through to its part. */
export const newDataFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'huigong-e2e-'))
  await chmod(folder, 0o711)
  return folder
}

type Running = {
  address: string
  output: () => string
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

export const launch = (folder: string, port = '0'): Promise<Running> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: port, DATA_FOLDER: folder, DATABASE_URL: '', DEMO: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<void>((tell) => child.once('exit', () => tell()))
    const end = (signal: 'SIGTERM' | 'SIGKILL') => {
      child.kill(signal)
      return ended
    }
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0]
      if (address) done({ address, output: () => printed, end })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => failed(new Error(`The server did not start:\n${printed}`)))
  })
