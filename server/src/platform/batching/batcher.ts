export type BatcherSetting<Item, Result> = {
  maximumSize: number
  /** How long the first item of a batch waits for others while nothing runs. By default until the next turn. */
  maximumDelayInMilliseconds?: number
  /** Gives one result per item, in order; an `Error` in its place fails that item alone, a throw fails all. */
  run: (items: Item[]) => Promise<(Result | Error)[]>
}

type Waiting<Item, Result> = {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/** Gathers concurrent calls into one run at a time: what comes in while one runs goes into the next. */
export function createBatcher<Item, Result>(
  setting: BatcherSetting<Item, Result>,
): (item: Item) => Promise<Result> {
  const { maximumSize, maximumDelayInMilliseconds = 0, run } = setting
  let queue: Waiting<Item, Result>[] = []
  let isBusy = false

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, maximumSize)
      queue = queue.slice(maximumSize)
      await runBatch(batch, run)
    }
    isBusy = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (isBusy) return
      isBusy = true
      setTimeout(drain, maximumDelayInMilliseconds)
    })
}

async function runBatch<Item, Result>(
  batch: Waiting<Item, Result>[],
  run: BatcherSetting<Item, Result>['run'],
): Promise<void> {
  try {
    const results = await run(batch.map(({ item }) => item))
    if (results.length !== batch.length) throw new Error('A batch must give one result per item')
    for (const [index, { resolve, reject }] of batch.entries()) {
      const result = results[index]
      if (result instanceof Error) reject(result)
      else resolve(result as Result)
    }
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}
