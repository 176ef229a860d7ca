import { Buffer } from 'node:buffer'
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto'
import { withLengthOnce } from './framing.ts'
import { createNonces } from './nonces.ts'
import type { Suite } from './suites.ts'

const counterLength = 16
const tagLength = 32
const nextCounter = createNonces(counterLength)

/** SM4-CTR with HMAC-SM3, encrypt-then-MAC: OpenSSL as built into Node has no SM4-GCM (GM/T 0002, GM/T 0004). */
export const gmSuite: Suite = {
  digest: { name: 'SM3', hash: 'sm3' },

  encrypt(key, context, plain) {
    const counter = nextCounter()
    const cipher = createCipheriv('sm4-ctr', derive(key).encryption, counter)
    const encrypted = Buffer.concat([counter, cipher.update(plain), cipher.final()])
    return Buffer.concat([encrypted, tagOf(key, context, encrypted)])
  },

  decrypt(key, context, sealed) {
    if (sealed.length < counterLength + tagLength) throw new Error('The sealed bytes are too short')
    const encrypted = sealed.subarray(0, -tagLength)
    if (!timingSafeEqual(tagOf(key, context, encrypted), sealed.subarray(-tagLength))) {
      throw new Error('The sealed bytes were changed')
    }
    const counter = encrypted.subarray(0, counterLength)
    const decipher = createDecipheriv('sm4-ctr', derive(key).encryption, counter)
    return Buffer.concat([decipher.update(encrypted.subarray(counterLength)), decipher.final()])
  },

  authenticate(key, context, text) {
    return createHmac('sm3', key).update(withLengthOnce(context)).update(text).digest()
  },
}

type DerivedKeys = { encryption: KeyObject; authentication: KeyObject }

const derivedKeys = new WeakMap<KeyObject, DerivedKeys>()

/** One key for each of the two algorithms; derived once, since that takes longer than sealing. */
function derive(key: KeyObject): DerivedKeys {
  const known = derivedKeys.get(key)
  if (known !== undefined) return known
  const made = {
    encryption: createSecretKey(createHmac('sm3', key).update('encryption').digest().subarray(0, 16)),
    authentication: createSecretKey(createHmac('sm3', key).update('authentication').digest()),
  }
  derivedKeys.set(key, made)
  return made
}

function tagOf(key: KeyObject, context: string, encrypted: Buffer): Buffer {
  return createHmac('sm3', derive(key).authentication)
    .update(withLengthOnce(context))
    .update(encrypted)
    .digest()
}
