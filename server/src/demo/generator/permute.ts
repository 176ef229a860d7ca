/**
 * Shuffles the numbers 0 … size-1 without a table: different indexes give different results, so that
 * millions of document numbers are unique without remembering any. `size` is at most 2³². It is a
 * Feistel network of four rounds; results outside the range are sent through again (cycle walking).
 */
export function permute(index: number, size: number, key: number): number {
  if (index < 0 || index >= size) throw new RangeError(`index ${index} is outside 0 … ${size - 1}`)
  const halfBits = Math.max(1, Math.ceil(Math.log2(size) / 2))
  let value = index
  do value = shuffleOnce(value, halfBits, key)
  while (value >= size)
  return value
}

function shuffleOnce(value: number, halfBits: number, key: number): number {
  const half = 2 ** halfBits
  let left = Math.floor(value / half)
  let right = value % half
  for (let round = 0; round < 4; round++) {
    const mixed = mix(right, key + round * 0x9e3779b9) & (half - 1)
    const next = left ^ mixed
    left = right
    right = next
  }
  return left * half + right
}

/** A 32-bit hash of two numbers (the finisher of MurmurHash3). */
export function mix(value: number, key: number): number {
  let hash = Math.imul(value ^ key, 0x85ebca6b) + key
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 15)) >>> 0
}
