import type { Buffer } from 'node:buffer'
import type { KeyObject } from 'node:crypto'
import { gmSuite } from './gm-suite.ts'
import { intlSuite } from './intl-suite.ts'

export type SuiteName = 'intl' | 'gm'

/** A set of algorithms. `context` is authenticated with the text but not stored in it. Keys are 32 bytes. */
export type Suite = {
  encrypt: (key: KeyObject, context: string, plain: Buffer) => Buffer
  /** Throws when the bytes, the key or the context differ from what was sealed. */
  decrypt: (key: KeyObject, context: string, sealed: Buffer) => Buffer
  authenticate: (key: KeyObject, context: string, text: string) => Buffer
  /** The hash without a key, by its name for people and for Node. */
  digest: { name: 'SHA-256'; hash: 'sha256' } | { name: 'SM3'; hash: 'sm3' }
}

export const suites = { intl: intlSuite, gm: gmSuite } satisfies Record<SuiteName, Suite>

export const suiteNames = Object.keys(suites) as SuiteName[]
