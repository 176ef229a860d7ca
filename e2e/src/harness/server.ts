import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../../server/src/main.ts')

export type TestServer = {
  address: string
  /** What the server has printed so far. */
  output: () => string
  /** Ends it like a power cut: nothing is closed. */
  kill: () => Promise<void>
  /** Starts it again on the same data. */
  restart: () => Promise<void>
  end: () => Promise<void>
}

/** The real server as `npm start` runs it, with the demo federation in a folder of its own. */
export const startServer = async (): Promise<TestServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'huigong-e2e-'))
  let running = await launch(folder)
  return {
    get address() {
      return running.address
    },
    output: () => running.output(),
    kill: () => ended(running.child, 'SIGKILL'),
    restart: async () => {
      running = await launch(folder)
    },
    end: async () => {
      await ended(running.child, 'SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Running = { child: ChildProcess; address: string; output: () => string }

const launch = (folder: string): Promise<Running> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: '0', DATA_FOLDER: folder, DATABASE_URL: '', DEMO: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0]
      if (address) done({ child, address, output: () => printed })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => failed(new Error(`The server did not start:\n${printed}`)))
  })

const ended = (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill(signal)
  })
