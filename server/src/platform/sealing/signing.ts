import { Buffer } from 'node:buffer'
import { timingSafeEqual } from 'node:crypto'
import { findKey, getCurrentKey, type Key, type Keyring } from './keyring.ts'
import { suites } from './suites.ts'

/** A signature is `<keyId>.<base64url>`: those made before a rotation stay valid. */
export type Signing = {
  sign: (purpose: string, text: string) => string
  isValid: (purpose: string, text: string, signature: string) => boolean
}

export function createSigning(keyring: Keyring, use: 'session' | 'code'): Signing {
  return {
    sign: (purpose, text) => signatureOf(getCurrentKey(keyring, use), purpose, text),
    isValid(purpose, text, signature) {
      const key = findKey(keyring, use, signature.split('.')[0] ?? '')
      if (key === undefined) return false
      const expected = Buffer.from(signatureOf(key, purpose, text))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}

function signatureOf(key: Key, purpose: string, text: string): string {
  return `${key.id}.${suites[key.suite].authenticate(key.secret, purpose, text).toString('base64url')}`
}
