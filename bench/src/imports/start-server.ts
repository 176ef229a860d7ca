import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { BenchOptions } from '../environment/bench-options.ts'

export type Memory = { peakBytes: number; nowBytes: number }

export type StartedServer = { origin: string; memory: () => Promise<Memory>; stop: () => Promise<void> }

/** The server beside the bench, on the database that the bench has opened already. */
export const startServer = async ({ unions, members, seed }: BenchOptions): Promise<StartedServer> => {
  const words = ['--unions', unions, '--members', members, '--seed', seed].map(String)
  const server = fork(join(import.meta.dirname, 'server-process.ts'), words)
  const { origin } = await answerOf<{ origin: string }>(server)
  while (!(await fetch(`${origin}/health`)).ok) await new Promise((resolve) => setTimeout(resolve, 200))
  return {
    origin,
    memory: () => {
      const answer = answerOf<Memory>(server)
      server.send('memory')
      return answer
    },
    stop: async () => {
      const ended = once(server, 'exit')
      server.disconnect()
      await ended
    },
  }
}

const answerOf = async <Answer>(server: ChildProcess): Promise<Answer> => {
  const ended = once(server, 'exit').then(() => {
    throw new Error('The server has ended')
  })
  const [answer] = await Promise.race([once(server, 'message'), ended])
  return answer as Answer
}
