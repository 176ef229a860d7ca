import type { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'

const noncesAtOnce = 1_024

/** Fresh random bytes of one length, drawn for many at once: each call for randomness costs as much as sealing a number. */
export function createNonces(length: number): () => Buffer {
  let drawn: Buffer | undefined
  let used = 0
  return () => {
    if (drawn === undefined || used === noncesAtOnce) {
      drawn = randomBytes(length * noncesAtOnce)
      used = 0
    }
    used += 1
    // No part is ever given twice.
    return drawn.subarray((used - 1) * length, used * length)
  }
}
