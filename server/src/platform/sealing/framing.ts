import { Buffer } from 'node:buffer'

const framed = new Map<string, Buffer>()
const mostFramed = 100

/** `withLength` of a text that comes again and again, such as a purpose. */
export function withLengthOnce(text: string): Buffer {
  const known = framed.get(text)
  if (known !== undefined) return known
  const made = withLength(text)
  if (framed.size < mostFramed) framed.set(text, made)
  return made
}

/** A text preceded by its length, so that two neighbouring fields cannot be shifted into one another. */
export function withLength(text: string): Buffer {
  const bytes = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
