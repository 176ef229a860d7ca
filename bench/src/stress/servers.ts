import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type Servers = {
  /** The address of one of those that run. */
  pick: (random: () => number) => string
  /** Kills one of them without a warning, in the middle of whatever it does, and starts another in its place. */
  killOne: (random: () => number) => Promise<void>
  killed: () => number
  stop: () => Promise<void>
}

type Running = { process: ChildProcess; origin: string }

/** Several server processes on one database. */
export const startServers = async (dataFolder: string, count: number): Promise<Servers> => {
  const running = await Promise.all(Array.from({ length: count }, () => startOne(dataFolder)))
  let kills = 0
  return {
    pick: (random) => running[Math.floor(random() * running.length)]!.origin,
    killOne: async (random) => {
      const index = Math.floor(random() * running.length)
      const [killed] = running.splice(index, 1)
      const ended = once(killed!.process, 'exit')
      killed!.process.kill('SIGKILL')
      await ended
      kills++
      running.push(await startOne(dataFolder))
    },
    killed: () => kills,
    stop: async () => {
      for (const { process } of running) {
        const ended = once(process, 'exit')
        process.kill('SIGKILL')
        await ended
      }
    },
  }
}

const startOne = async (dataFolder: string): Promise<Running> => {
  const server = fork(join(import.meta.dirname, 'server-process.ts'), [], {
    env: { ...process.env, DATA_FOLDER: dataFolder },
  })
  const failed = once(server, 'exit').then(() => {
    throw new Error('A server ended while it started')
  })
  const [message] = (await Promise.race([once(server, 'message'), failed])) as [{ origin: string }]
  failed.catch(() => undefined)
  return { process: server, origin: message.origin }
}
