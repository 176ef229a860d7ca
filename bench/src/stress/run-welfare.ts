import { setTimeout as sleep } from 'node:timers/promises'
import { checkHistory } from './check-history.ts'
import { createHistory } from './history.ts'
import { makeWorld } from './make-world.ts'
import { openEquipment } from './open-equipment.ts'
import { proveLedger } from './prove-ledger.ts'
import { readRemains } from './read-remains.ts'
import { startServers } from './servers.ts'
import { type Run, step } from './workload.ts'

export type StressOptions = {
  dataFolder: string
  operations: number
  servers: number
  /** How many work at the same time. */
  workers: number
  seed: number
}

export type StressReport = {
  operations: number
  seconds: number
  kills: number
  lostAnswers: number
  done: Record<string, number>
  refused: Record<string, number>
  vouchers: number
  redemptions: number
  differences: string[]
}

const killEverySeconds = 15

/** Runs the storm, asks again for every answer that was lost, and compares what was said with what is left. */
export const runWelfare = async (options: StressOptions): Promise<StressReport> => {
  const opened = await openEquipment(options.dataFolder)
  const world = await makeWorld(opened)
  const servers = await startServers(options.dataFolder, options.servers)
  const run: Run = {
    world,
    servers,
    history: createHistory(),
    random: seededRandom(options.seed),
    held: [],
    redeemed: [],
    again: new Map(),
    counts: {},
  }
  const startedAt = performance.now()
  try {
    await storm(run, options)
    const lostAnswers = run.again.size
    await askAgain(run, options)
    const seconds = Math.round((performance.now() - startedAt) / 1000)
    const remains = await readRemains(opened.equipment)
    const { operations } = run.history
    return {
      operations: operations.length,
      seconds,
      kills: servers.killed(),
      lostAnswers,
      done: countBy(operations.filter(({ outcome }) => outcome.status === 'done').map(({ kind }) => kind)),
      refused: countBy(
        operations.flatMap(({ outcome }) => (outcome.status === 'refused' ? [outcome.code] : [])),
      ),
      vouchers: remains.vouchers.length,
      redemptions: remains.redemptions.length,
      differences: [...checkHistory(operations, remains), ...(await proveLedger(opened.equipment))],
    }
  } finally {
    await servers.stop()
    await opened.close()
  }
}

const storm = async (run: Run, { operations, workers }: StressOptions) => {
  const isOver = () => run.history.operations.length >= operations
  const killing = async () => {
    while (!isOver()) {
      await sleep(killEverySeconds * 1000)
      console.error(`${run.history.operations.length} operations, ${run.again.size} answers lost`)
      if (!isOver()) await run.servers.killOne(run.random)
    }
  }
  const working = async () => {
    while (!isOver()) await step(run)
  }
  await Promise.all([killing(), ...Array.from({ length: workers }, working)])
}

/** As a phone does: the same key again until there is an answer. */
const askAgain = async ({ again }: Run, { workers }: StressOptions) => {
  const waiting = [...again]
  const asking = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [operation, ask] = next
      while (operation.outcome.status === 'unknown') {
        operation.outcome = await ask()
        operation.endedAt = performance.now()
      }
    }
  }
  await Promise.all(Array.from({ length: workers }, asking))
}

const countBy = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** mulberry32: the same seed, the same choices; what the machine makes of them is its own affair. */
const seededRandom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
