import type { ImportTask } from '@huigong/contract'
import type { Caller } from './staff.ts'

export type Watched = {
  task: ImportTask
  milliseconds: number
  /** The longest time without any progress to be seen. */
  standstill: number
  /** How long each of the other requests waited. */
  others: number[]
}

const every = 100

/** Follows a task until it has this status, as the screen does, while somebody else reads lists of members. */
export const watchPhase = async (
  staff: Caller,
  taskId: string,
  status: ImportTask['status'],
  startedAt: number,
): Promise<Watched> => {
  const other = readOthers(staff)
  let [seen, seenAt, standstill] = ['', startedAt, 0]
  while (true) {
    const task = await staff.get<ImportTask>(`/admin/import-tasks/${taskId}`)
    const now = performance.now()
    standstill = Math.max(standstill, now - seenAt)
    const sight = `${task.status} ${task.doneRows} ${task.totalRows}`
    if (sight !== seen) [seen, seenAt] = [sight, now]
    if (task.status === 'failed') throw new Error(`The import has failed: ${task.errorCode}`)
    if (task.status === status)
      return { task, milliseconds: now - startedAt, standstill, others: await other.stop() }
    await pause(every)
  }
}

/** Reads a list of members again and again, with a moment between. */
export const readOthers = (staff: Caller) => {
  const waited: number[] = []
  let isStopped = false
  const reading = (async () => {
    while (!isStopped) {
      const startedAt = performance.now()
      await staff.get('/admin/members?scope=below&limit=20')
      waited.push(performance.now() - startedAt)
      await pause(20)
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await reading
      return waited
    },
  }
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
