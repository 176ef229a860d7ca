import { Buffer } from 'node:buffer'
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { withLengthOnce } from './framing.ts'
import { createNonces } from './nonces.ts'
import type { Suite } from './suites.ts'

const nonceLength = 12
const tagLength = 16
const nextNonce = createNonces(nonceLength)

/** AES-256-GCM and HMAC-SHA-256. */
export const intlSuite: Suite = {
  digest: { name: 'SHA-256', hash: 'sha256' },

  encrypt(key, context, plain) {
    const nonce = nextNonce()
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    cipher.setAAD(Buffer.from(context))
    const encrypted = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([nonce, encrypted, cipher.getAuthTag()])
  },

  decrypt(key, context, sealed) {
    if (sealed.length < nonceLength + tagLength) throw new Error('The sealed bytes are too short')
    const nonce = sealed.subarray(0, nonceLength)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(sealed.subarray(-tagLength))
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()])
  },

  authenticate(key, context, text) {
    return createHmac('sha256', key).update(withLengthOnce(context)).update(text).digest()
  },
}
