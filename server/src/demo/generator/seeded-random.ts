/** A stream of numbers in [0, 1). */
export type Random = () => number

const streams = { plan: 1, union: 2, employer: 3, weight: 4, member: 5, review: 6, cast: 7 } as const

/**
 * The random numbers of one record: the same seed, stream and index always give the same ones, whatever
 * was generated before. The algorithm is sfc32 (Chris Doty-Humphrey, PractRand).
 */
export function randomFor(seed: number, stream: keyof typeof streams, index: number): Random {
  let a = seed | 0
  let b: number = streams[stream]
  let c = index | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!
}

/** An integer, both ends included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** Picks by weight; the weights need not add up to anything. */
export function pickWeighted<Item>(random: Random, choices: readonly (readonly [Item, number])[]): Item {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [item, weight] of choices) {
    left -= weight
    if (left < 0) return item
  }
  return choices.at(-1)![0]
}
