import { Buffer } from 'node:buffer'

/** A text preceded by its length, so that two neighbouring fields cannot be shifted into one another. */
export function withLength(text: string): Buffer {
  const bytes = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
