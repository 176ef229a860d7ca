import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

const bytesOfId = 16
const idsAtOnce = 1_024

/** UUIDv7 for many rows, in order: their randomness is drawn for many at once. */
export const createFreshIds = (): (() => string) => {
  let random = randomBytes(0)
  let sequence = randomBytes(2).readUInt16LE()
  return () => {
    if (random.length === 0) random = randomBytes(bytesOfId * idsAtOnce)
    const drawn = random.subarray(0, bytesOfId)
    random = random.subarray(bytesOfId)
    sequence += 1
    return v7({ random: drawn, seq: sequence })
  }
}
