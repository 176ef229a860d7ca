import { Buffer } from 'node:buffer'
import { timingSafeEqual } from 'node:crypto'
import { findKey, getCurrentKey, type Key, type Keyring } from './keyring.ts'
import { suites } from './suites.ts'

/** A signature is `<keyId>.<base64url>`: those made before a rotation stay valid. */
export type Signing = {
  sign: (purpose: string, text: string) => string
  isValid: (purpose: string, text: string, signature: string) => boolean
  /**
   * The bare signatures under every key, the current one first, without the keys' ids: for what is too short to name its
   * key, or is itself a key for others to sign with.
   */
  bareSignatures: (purpose: string, text: string) => Iterable<string>
}

export function createSigning(keyring: Keyring, use: 'session' | 'code'): Signing {
  const current = getCurrentKey(keyring, use)
  const older = keyring.keys.filter((key) => key.use === use && key !== current).reverse()
  const all = [current, ...older]
  return {
    sign: (purpose, text) => signatureOf(current, purpose, text),
    isValid(purpose, text, signature) {
      const key = findKey(keyring, use, signature.split('.')[0] ?? '')
      if (key === undefined) return false
      const expected = Buffer.from(signatureOf(key, purpose, text))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    *bareSignatures(purpose, text) {
      for (const key of all) yield bareSignatureOf(key, purpose, text)
    },
  }
}

function signatureOf(key: Key, purpose: string, text: string): string {
  return `${key.id}.${bareSignatureOf(key, purpose, text)}`
}

function bareSignatureOf(key: Key, purpose: string, text: string): string {
  return suites[key.suite].authenticate(key.secret, purpose, text).toString('base64url')
}
