import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { SuiteName } from './suites.ts'

export const keyUses = ['seal', 'lookup', 'session', 'code'] as const

/** What a key is for: sealing data, hashing for look-ups, authenticating sessions, signing codes shown to others. */
export type KeyUse = (typeof keyUses)[number]

/** `retiredAt`: no row refers to it any more; it still opens old texts but is no longer asked for look-ups. */
export type Key = {
  id: string
  use: KeyUse
  suite: SuiteName
  /** A key object, not its bytes: it is several times faster to use, and nothing prints it by mistake. */
  secret: KeyObject
  createdAt: string
  retiredAt?: string
}

export type Keyring = { keys: readonly Key[]; current: Readonly<Record<KeyUse, string>> }

/** Adds a new current key of the suite for every use, and keeps the old ones. */
export function withNewKeys(keyring: Keyring | undefined, suite: SuiteName, now: Date): Keyring {
  const made = keyUses.map((use) => newKey(use, suite, now))
  return {
    keys: [...(keyring?.keys ?? []), ...made],
    current: Object.fromEntries(made.map((key) => [key.use, key.id])) as Record<KeyUse, string>,
  }
}

export function getCurrentKey(keyring: Keyring, use: KeyUse): Key {
  const key = findKey(keyring, use, keyring.current[use])
  if (key === undefined) throw new Error(`The keyring has no current key for ${use}`)
  return key
}

export function findKey(keyring: Keyring, use: KeyUse, id: string): Key | undefined {
  return keyring.keys.find((key) => key.use === use && key.id === id)
}

export function isOfSuite(keyring: Keyring, suite: SuiteName): boolean {
  return keyUses.every((use) => getCurrentKey(keyring, use).suite === suite)
}

function newKey(use: KeyUse, suite: SuiteName, now: Date): Key {
  return {
    id: randomBytes(5).toString('hex'),
    use,
    suite,
    secret: createSecretKey(randomBytes(32)),
    createdAt: now.toISOString(),
  }
}
