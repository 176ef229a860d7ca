import { expect, it } from 'vitest'
import { createBatcher } from './batcher.ts'

function createDoubler(maximumSize: number) {
  const batches: number[][] = []
  let running = 0
  const double = createBatcher<number, number>({
    maximumSize,
    async run(items) {
      running += 1
      expect(running).toBe(1)
      batches.push(items)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      if (items.includes(0)) throw new Error('All fail')
      return items.map((item) => (item < 0 ? new Error(`${item} fails`) : item * 2))
    },
  })
  return { double, batches }
}

it('gathers concurrent calls and gives each its own result', async () => {
  const { double, batches } = createDoubler(100)
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6])
  expect(batches).toEqual([[1, 2, 3]])
  expect(await double(4)).toBe(8)
})

it('runs one batch at a time, none larger than allowed, in order', async () => {
  const { double, batches } = createDoubler(2)
  const first = Promise.all([1, 2, 3].map(double))
  await new Promise((resolve) => setTimeout(resolve, 2))
  expect(await Promise.all([double(4), first])).toEqual([8, [2, 4, 6]])
  expect(batches).toEqual([
    [1, 2],
    [3, 4],
  ])
})

it('fails one item alone, or all of a batch that broke, and goes on', async () => {
  const { double } = createDoubler(2)
  const settled = await Promise.allSettled([1, -1, 0, 2, 3].map(double))
  expect(
    settled.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
  ).toEqual([2, 'Error: -1 fails', 'Error: All fail', 'Error: All fail', 6])
})

it('fails rather than giving results to the wrong items', async () => {
  const broken = createBatcher<number, number>({ maximumSize: 9, run: async () => [1] })
  const settled = await Promise.allSettled([broken(1), broken(2)])
  expect(settled.map((result) => result.status)).toEqual(['rejected', 'rejected'])
})
