import { settleBatch } from './settle-batch.ts'

/** What became of one input of a batch. */
export type Outcome<Output> = { ok: true; value: Output } | { ok: false; error: unknown }

export type BatchPlan<Input, Output> = {
  /**
   * Writes a batch in one transaction and answers an outcome for each input, in their order. It throws where nothing was
   * written; it is then asked again with fewer inputs, so that writing an input twice must come to the same as once.
   */
  write: (inputs: readonly Input[]) => Promise<readonly Outcome<Output>[]>
  maximumSize: number
  /** Inputs of one lane are written one batch after the other, those of different lanes at the same time. */
  laneOf?: (input: Input) => string
  /** How long a first input waits for others; 0 for those that are read in the same turn of the event loop. */
  gatherForMs?: number
  /** How many inputs may wait in all lanes together; one more is refused with `whenFull`. */
  maximumWaiting?: number
  whenFull?: () => Error
}

/** Adds an input to the next batch; answers or throws what became of this input alone. */
export type Batcher<Input, Output> = (input: Input) => Promise<Output>

export type Waiting<Input, Output> = {
  input: Input
  resolve: (output: Output) => void
  reject: (error: unknown) => void
}

type Lane<Input, Output> = { waiting: Waiting<Input, Output>[] }

/**
 * Gathers what arrives at the same time and writes it at once: the first input of a quiet lane waits for a moment, all others
 * while the batch before them is being written.
 */
export const createBatcher = <Input, Output>(plan: BatchPlan<Input, Output>): Batcher<Input, Output> => {
  const lanes = new Map<string, Lane<Input, Output>>()
  let waitingInAll = 0

  const work = async (key: string, lane: Lane<Input, Output>) => {
    await aMoment(plan.gatherForMs ?? 0)
    while (lane.waiting.length > 0) {
      const batch = lane.waiting.splice(0, plan.maximumSize)
      waitingInAll -= batch.length
      await settleBatch(plan, batch)
    }
    lanes.delete(key)
  }

  return (input) =>
    new Promise((resolve, reject) => {
      if (waitingInAll >= (plan.maximumWaiting ?? Number.POSITIVE_INFINITY))
        return reject(plan.whenFull?.() ?? new Error('Too many inputs are waiting for a batch'))
      const key = plan.laneOf?.(input) ?? ''
      const known = lanes.get(key)
      const lane = known ?? { waiting: [] }
      waitingInAll += 1
      lane.waiting.push({ input, resolve, reject })
      if (known) return
      lanes.set(key, lane)
      void work(key, lane)
    })
}

const aMoment = (ms: number): Promise<void> =>
  new Promise((resolve) => (ms > 0 ? setTimeout(resolve, ms) : setImmediate(resolve)))
