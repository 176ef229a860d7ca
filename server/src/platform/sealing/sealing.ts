import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { findKey, getCurrentKey, type Key, type Keyring } from './keyring.ts'
import { formatHeader, SealBrokenError, type SealedHeader, splitSealed } from './sealed-header.ts'
import { suites } from './suites.ts'

export type LookupHash = { keyId: string; hash: string }

/**
 * `purpose` names what the text is, such as `person.document`: a value sealed for one purpose cannot be
 * opened, or found by its hash, as another.
 */
export type Sealing = {
  /** Gives `v1.<suite>.<keyId>.<base64url>`; the same text gives another result each time. */
  seal: (purpose: string, text: string) => string
  /** Throws `SealBrokenError` when the value was changed, is for another purpose, or its key is unknown. */
  unseal: (purpose: string, sealed: string) => string
  sealBytes: (purpose: string, bytes: Buffer) => Buffer
  unsealBytes: (purpose: string, sealed: Buffer) => Buffer
  /** The hash to store: equal texts have equal hashes under one key. The caller normalises the text. */
  lookupHash: (purpose: string, text: string) => LookupHash
  /** The hashes to search by: the current one first, then those of keys being rotated out. */
  lookupHashes: (purpose: string, text: string) => LookupHash[]
  needsResealing: (sealed: string | Buffer) => boolean
  /** A digest that anybody can compute again, without a key, by the algorithm of the current suite. */
  startDigest: () => Digest
}

export type Digest = {
  algorithm: 'SHA-256' | 'SM3'
  update: (bytes: Buffer) => void
  /** In hexadecimal digits. */
  finish: () => string
}

export function createSealing(keyring: Keyring): Sealing {
  const lookupKeys = activeLookupKeys(keyring)

  const sealKey = getCurrentKey(keyring, 'seal')
  const sealHeader = formatHeader({ suite: sealKey.suite, keyId: sealKey.id })

  function encrypt(purpose: string, bytes: Buffer): Buffer {
    return suites[sealKey.suite].encrypt(sealKey.secret, sealHeader + purpose, bytes)
  }

  function open(purpose: string, header: SealedHeader, body: Buffer): Buffer {
    const key = findKey(keyring, 'seal', header.keyId)
    if (key?.suite !== header.suite) throw new SealBrokenError()
    try {
      return suites[key.suite].decrypt(key.secret, formatHeader(header) + purpose, body)
    } catch {
      throw new SealBrokenError()
    }
  }

  return {
    sealBytes: (purpose, bytes) => Buffer.concat([Buffer.from(sealHeader), encrypt(purpose, bytes)]),
    seal: (purpose, text) => sealHeader + encrypt(purpose, Buffer.from(text)).toString('base64url'),
    unseal(purpose, sealed) {
      const { header, body } = splitSealed(Buffer.from(sealed))
      const bytes = Buffer.from(body.toString('latin1'), 'base64url')
      if (bytes.toString('base64url') !== body.toString('latin1')) throw new SealBrokenError()
      return open(purpose, header, bytes).toString()
    },
    unsealBytes(purpose, sealed) {
      const { header, body } = splitSealed(sealed)
      return open(purpose, header, body)
    },
    lookupHash: (purpose, text) => hashWith(getCurrentKey(keyring, 'lookup'), purpose, text),
    lookupHashes: (purpose, text) => lookupKeys.map((key) => hashWith(key, purpose, text)),
    needsResealing: (sealed) => splitSealed(Buffer.from(sealed)).header.keyId !== keyring.current.seal,
    startDigest() {
      const { name, hash } = suites[sealKey.suite].digest
      const digest = createHash(hash)
      return {
        algorithm: name,
        update: (bytes) => void digest.update(bytes),
        finish: () => digest.digest('hex'),
      }
    },
  }
}

function activeLookupKeys(keyring: Keyring): Key[] {
  const current = getCurrentKey(keyring, 'lookup')
  const older = keyring.keys.filter((key) => key.use === 'lookup' && key !== current && !key.retiredAt)
  return [current, ...older.reverse()]
}

function hashWith(key: Key, purpose: string, text: string): LookupHash {
  return {
    keyId: key.id,
    hash: suites[key.suite].authenticate(key.secret, purpose, text).toString('base64url'),
  }
}
