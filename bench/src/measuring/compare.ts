import { isDeepStrictEqual } from 'node:util'

/** The same rows by the product and by plain SQL: each way answers what identifies the rows, in order. */
export type Comparison = {
  name: string
  product: () => Promise<unknown[]>
  plain: () => Promise<unknown[]>
}

export type Measured = { name: string; product: number[]; plain: number[] }

const warmUpRounds = 10

/**
 * Measures in rounds: in each, every comparison runs once both ways, so that noise of the machine hits both.
 * Throws where the two ways do not give the same rows. Times are in milliseconds.
 */
export const compare = async (comparisons: readonly Comparison[], rounds: number): Promise<Measured[]> => {
  for (const comparison of comparisons) await assertSameRows(comparison)
  const measured = comparisons.map(({ name }): Measured => ({ name, product: [], plain: [] }))
  for (let round = -warmUpRounds; round < rounds; round++)
    for (const [position, comparison] of comparisons.entries()) {
      const isProductFirst = (round & 1) === 0
      const first = await timeOf(isProductFirst ? comparison.product : comparison.plain)
      const second = await timeOf(isProductFirst ? comparison.plain : comparison.product)
      if (round < 0) continue
      measured[position]!.product.push(isProductFirst ? first : second)
      measured[position]!.plain.push(isProductFirst ? second : first)
    }
  return measured
}

const assertSameRows = async ({ name, product, plain }: Comparison) => {
  const [ours, theirs] = [await product(), await plain()]
  if (ours.length === 0) throw new Error(`${name}: nothing was found, so nothing would be measured`)
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(`${name}: the product and plain SQL do not give the same rows`)
}

const timeOf = async (run: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now()
  await run()
  return performance.now() - startedAt
}
