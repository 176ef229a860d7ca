import type { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'

/**
 * Keeps files under keys such as `imports/0198a5/original.xlsx`: parts of `a-z A-Z 0-9 - _ .` that do not begin
 * with a dot, joined by `/`, at most 200 characters.
 */
export type ObjectStorage = {
  /** Stores the whole or nothing; what was there under the key is replaced. A stream that fails stores nothing. */
  put: (key: string, content: Buffer | Readable) => Promise<{ sizeInBytes: number }>
  /** Throws `ObjectMissingError`. */
  get: (key: string) => Promise<Buffer>
  /** Throws `ObjectMissingError` before the first byte. */
  openStream: (key: string) => Promise<{ stream: Readable; sizeInBytes: number }>
  /** Nothing happens when it is not there. */
  delete: (key: string) => Promise<void>
}

export class ObjectMissingError extends Error {
  override name = 'ObjectMissingError'
}

/** The key is not one of the agreed shape: a mistake of the program, never shown to people. */
export class ObjectKeyError extends Error {
  override name = 'ObjectKeyError'
}

const maximumKeyCharacters = 200

export function assertObjectKey(key: string): void {
  const isSafe = key.length <= maximumKeyCharacters && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(key)
  if (!isSafe) throw new ObjectKeyError(`Not a key: ${JSON.stringify(key.slice(0, maximumKeyCharacters))}`)
}
