import type { Buffer } from 'node:buffer'
import { type SuiteName, suiteNames } from './suites.ts'

/** The value was changed, belongs to another purpose, or was sealed with a key that this keyring does not have. */
export class SealBrokenError extends Error {
  override name = 'SealBrokenError'
  constructor() {
    super('The sealed value cannot be opened: it was changed, or its key is missing')
  }
}

export type SealedHeader = { suite: SuiteName; keyId: string }

export function formatHeader({ suite, keyId }: SealedHeader): string {
  return `v1.${suite}.${keyId}.`
}

/** Splits `v1.<suite>.<keyId>.<body>`. */
export function splitSealed(sealed: Buffer): { header: SealedHeader; body: Buffer } {
  const found = /^v1\.([a-z]+)\.([0-9a-f]+)\./.exec(sealed.subarray(0, 40).toString('latin1'))
  const suite = suiteNames.find((name) => name === found?.[1])
  if (found?.[2] === undefined || suite === undefined) throw new SealBrokenError()
  return { header: { suite, keyId: found[2] }, body: sealed.subarray(found[0].length) }
}
