import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

const bytesOfOne = 16

/**
 * Identifiers (UUID version 7) for a batch; within a millisecond in no order. The random bytes are drawn at once: one by one they
 * took a tenth of a claim.
 */
export const newIds = (count: number): string[] => {
  const random = randomBytes(count * bytesOfOne)
  return Array.from({ length: count }, (_, place) =>
    v7({ random: random.subarray(place * bytesOfOne, (place + 1) * bytesOfOne) }),
  )
}
