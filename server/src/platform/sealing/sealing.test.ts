import { Buffer } from 'node:buffer'
import { createCipheriv, createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Keyring, withNewKeys } from './keyring.ts'
import { SealBrokenError } from './sealed-header.ts'
import { createSealing } from './sealing.ts'
import { createSigning } from './signing.ts'
import { suiteNames } from './suites.ts'

const now = new Date('2026-03-01T00:00:00Z')
const number = '110101199003078515'

describe('published vectors of the algorithms Node brings', () => {
  it('SM3 (GM/T 0004-2012, example 1)', () => {
    const expected = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'
    expect(createHash('sm3').update('abc').digest('hex')).toBe(expected)
  })

  it('SM4 (GM/T 0002-2012, example 1)', () => {
    const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
    const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false)
    const encrypted = Buffer.concat([cipher.update(key), cipher.final()])
    expect(encrypted.toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  })

  it('HMAC-SHA-256 (RFC 4231, case 2)', () => {
    const mac = createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex')
    expect(mac).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843')
  })
})

describe.each(suiteNames)('sealing with %s', (suite) => {
  const keyring = withNewKeys(undefined, suite, now)
  const sealing = createSealing(keyring)

  it('opens what it sealed, and never seals the same way twice', () => {
    const first = sealing.seal('person.document', number)
    const second = sealing.seal('person.document', number)
    expect(first).toMatch(new RegExp(`^v1\\.${suite}\\.[0-9a-f]{10}\\.[\\w-]+$`))
    expect(first).not.toBe(second)
    expect(sealing.unseal('person.document', first)).toBe(number)
    expect(sealing.unseal('person.document', second)).toBe(number)
  })

  it.each(['', '张三·阿卜杜拉', '１１０１０１', 'x'.repeat(100_000)])('keeps any text', (text) => {
    expect(sealing.unseal('note', sealing.seal('note', text))).toBe(text)
  })

  it('keeps bytes', () => {
    const bytes = Buffer.from([0, 255, 46, 118, 49, 46, 0])
    expect(sealing.unsealBytes('workbook', sealing.sealBytes('workbook', bytes))).toEqual(bytes)
  })

  it('refuses another purpose', () => {
    const sealed = sealing.seal('person.document', number)
    expect(() => sealing.unseal('person.phone', sealed)).toThrow(SealBrokenError)
    const bytes = sealing.sealBytes('workbook', Buffer.from('a'))
    expect(() => sealing.unsealBytes('image', bytes)).toThrow(SealBrokenError)
  })

  it('refuses every single changed bit', () => {
    const sealed = sealing.sealBytes('person.document', Buffer.from(number))
    for (let index = 0; index < sealed.length * 8; index += 1) {
      const changed = Buffer.from(sealed)
      changed[index >> 3]! ^= 1 << (index & 7)
      expect(() => sealing.unsealBytes('person.document', changed)).toThrow(SealBrokenError)
    }
  })

  it('refuses every shortened value, and values that are no seal', () => {
    const sealed = sealing.seal('person.document', number)
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => sealing.unseal('person.document', sealed.slice(0, length))).toThrow(SealBrokenError)
    }
    for (const value of [
      number,
      `${sealed} `,
      `${sealed}=`,
      'v1.none.0000000000.AAAA',
      '..',
      'v2.intl.00.AA',
    ]) {
      expect(() => sealing.unseal('person.document', value)).toThrow(SealBrokenError)
    }
  })

  it('refuses a value of another keyring', () => {
    const stranger = createSealing(withNewKeys(undefined, suite, now))
    expect(() => sealing.unseal('a', stranger.seal('a', 'text'))).toThrow(SealBrokenError)
  })

  it('finds equal texts by hash, only within a purpose', () => {
    const { keyId, hash } = sealing.lookupHash('person.document', number)
    expect(keyId).toBe(keyring.current.lookup)
    expect(sealing.lookupHash('person.document', number).hash).toBe(hash)
    expect(sealing.lookupHash('person.phone', number).hash).not.toBe(hash)
    expect(sealing.lookupHash('person.document1', number.slice(1)).hash).not.toBe(hash)
    expect(sealing.lookupHash('person.documen', `t${number}`).hash).not.toBe(hash)
  })

  it('signs and checks, also after a rotation', () => {
    const signature = createSigning(keyring, 'code').sign('card', 'member 1')
    const rotated = createSigning(withNewKeys(keyring, suite, now), 'code')
    expect(rotated.isValid('card', 'member 1', signature)).toBe(true)
    expect(rotated.isValid('card', 'member 2', signature)).toBe(false)
    expect(rotated.isValid('voucher', 'member 1', signature)).toBe(false)
    expect(rotated.isValid('card', 'member 1', '')).toBe(false)
    expect(createSigning(keyring, 'session').isValid('card', 'member 1', signature)).toBe(false)
  })
})

describe.each([
  ['intl', 'gm'],
  ['gm', 'intl'],
  ['gm', 'gm'],
] as const)('moving from %s to %s', (from, to) => {
  const before = withNewKeys(undefined, from, now)
  const after = withNewKeys(before, to, now)

  it('opens the old, seals with the new and says which must be sealed again', () => {
    const old = createSealing(before).seal('person.document', number)
    const sealing = createSealing(after)
    expect(sealing.unseal('person.document', old)).toBe(number)
    expect(sealing.needsResealing(old)).toBe(true)
    const renewed = sealing.seal('person.document', sealing.unseal('person.document', old))
    expect(sealing.needsResealing(renewed)).toBe(false)
    expect(renewed).toMatch(new RegExp(`^v1\\.${to}\\.`))
  })

  it('searches by both hashes until the old key is retired', () => {
    const stored = createSealing(before).lookupHash('person.document', number)
    const hashes = createSealing(after).lookupHashes('person.document', number)
    expect(hashes).toHaveLength(2)
    expect(hashes[0]).toEqual(createSealing(after).lookupHash('person.document', number))
    expect(hashes).toContainEqual(stored)
    const retired: Keyring = {
      ...after,
      keys: after.keys.map((key) =>
        key.id === stored.keyId ? { ...key, retiredAt: now.toISOString() } : key,
      ),
    }
    expect(createSealing(retired).lookupHashes('person.document', number)).toEqual([hashes[0]])
  })
})
