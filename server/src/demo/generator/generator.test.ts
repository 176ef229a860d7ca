import { type CreditCodeReading, readCreditCode } from '@huigong/contract/values/credit-code'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { readPersonName } from '@huigong/contract/values/name'
import { readLandline, readPhone } from '@huigong/contract/values/phone'
import { describe, expect, test } from 'vitest'
import type { FederationOptions } from './federation-options.ts'
import type { MemberRecord } from './member-record.ts'
import { generateMembers, generateMembersOf } from './members.ts'
import type { UnionRecord } from './union-record.ts'
import { generateUnions } from './unions.ts'

const now = new Date('2026-07-31T03:20:00Z')
const today = '2026-07-31'
const demo: FederationOptions = { unions: 420, members: 24_000, seed: 7, now }

describe('the same options', () => {
  test('give the same federation to the last byte', () => {
    const first = JSON.stringify([...generateUnions(demo), ...generateMembers(demo)])
    expect(JSON.stringify([...generateUnions(demo), ...generateMembers(demo)]) === first).toBe(true)
  })

  test('with another seed give other people', () => {
    const one = generateMembers(demo).next().value as MemberRecord
    const other = generateMembers({ ...demo, seed: 8 }).next().value as MemberRecord
    expect(other.documentNumber).not.toBe(one.documentNumber)
    expect(other.personId).not.toBe(one.personId)
  })

  test('give the members of one union without those before it', () => {
    const union = [...generateUnions(demo)].find(
      (one) => one.memberCount > 20 && one.firstMemberIndex > 1000,
    )!
    const all = [...generateMembers(demo)].filter((member) => member.unionId === union.id)
    expect([...generateMembersOf(union, demo)]).toEqual(all)
  })
})

describe('options out of range', () => {
  test.each([{ unions: 199 }, { unions: 420.5 }, { members: -1 }, { seed: 0.5 }, { members: Number.NaN }])(
    '%o are refused',
    (wrong) => {
      expect(() => generateUnions({ ...demo, ...wrong }).next()).toThrow(RangeError)
    },
  )

  test('the smallest federation and one without members are made', () => {
    expect([...generateUnions({ ...demo, unions: 200, members: 0 })]).toHaveLength(200)
    expect([...generateMembers({ ...demo, unions: 200, members: 0 })]).toHaveLength(0)
  })
})

describe.each([200, 420, 3_000])('a tree of %i unions', (unions) => {
  const all = [...generateUnions({ ...demo, unions })]

  test('has exactly so many, with distinct ids, paths, codes and mostly names', () => {
    expect(all).toHaveLength(unions)
    for (const field of ['id', 'path', 'index'] as const) expect(countDistinct(all, field)).toBe(unions)
    const codes = all.flatMap((union) => [union.creditCode, union.employer?.creditCode ?? null])
    const written = codes.filter((code) => code !== null)
    expect(new Set(written).size).toBe(written.length)
    expect(countDistinct(all, 'name')).toBeGreaterThan(unions * 0.995)
  })

  test('has every parent before its children, and paths that continue the parent’s', () => {
    const seen = new Map<string, UnionRecord>()
    for (const union of all) {
      const parent = union.parentId === null ? null : seen.get(union.parentId)
      expect(parent).not.toBeUndefined()
      expect(union.path).toBe(`${parent ? `${parent.path}.` : ''}u${union.index.toString(36)}`)
      expect(union.depth).toBe(union.path.split('.').length)
      expect(parent === null ? union.level === 'province' : parent?.isAboveBase).toBe(true)
      seen.set(union.id, union)
    }
    expect(all.filter((union) => union.parentId === null)).toHaveLength(1)
  })

  test('has every kind, and members only where they may be', () => {
    const kinds = new Set(all.map((union) => union.kind))
    // A federation of two hundred has streets too small for a joint union.
    expect([...kinds.add('joint_base')].sort()).toEqual([
      ...['federation', 'group', 'independent_base', 'industrial', 'joint_base', 'organs'],
      ...['union_league', 'work_committee'],
    ])
    expect(all.filter((union) => union.memberCount > 0 && !union.canHoldMembers)).toEqual([])
  })

  test('has codes and telephones that the contract reads without a warning', () => {
    for (const union of all) {
      if (union.creditCode) expect(readsClean(readCreditCode(union.creditCode, 'union'))).toBe(true)
      if (union.employer) expect(readsClean(readCreditCode(union.employer.creditCode, 'employer'))).toBe(true)
      expect(readLandline(union.officePhone)).toEqual({ ok: true, phone: union.officePhone })
      expect(union.creditCode?.startsWith(union.isAboveBase ? '89' : '81') ?? true).toBe(true)
      expect(union.employer === null || union.employer.headcount >= union.memberCount).toBe(true)
    }
  })
})

describe('a hundred thousand members', () => {
  const options = { ...demo, unions: 3_000, members: 100_000 }
  const members = [...generateMembers(options)]

  test('are exactly so many, and share no id, document or phone', () => {
    expect(members).toHaveLength(100_000)
    for (const field of ['personId', 'membershipId', 'index'] as const) {
      expect(countDistinct(members, field)).toBe(members.length)
    }
    expect(new Set(members.map((one) => `${one.documentKind} ${one.documentNumber}`)).size).toBe(100_000)
    const phones = members.filter((one) => one.phone !== null)
    expect(countDistinct(phones, 'phone')).toBe(phones.length)
    expect(members.every((one) => isVersionSeven(one.personId) && isVersionSeven(one.membershipId))).toBe(
      true,
    )
  })

  test('have documents, names and phones that the contract reads as they are', () => {
    const unread = members.filter((one) => {
      const reading = readIdentityDocument(one.documentKind, one.documentNumber, { today })
      if (!reading.ok || reading.kind !== one.documentKind || reading.number !== one.documentNumber)
        return true
      if (reading.bornOn && (reading.bornOn !== one.bornOn || reading.sex !== one.sex)) return true
      const name = readPersonName(one.name)
      const phone = one.phone === null ? null : readPhone(one.phone)
      return !name.ok || name.name !== one.name || phone?.ok === false
    })
    expect(unread).toEqual([])
    expect(new Set(members.map((one) => one.documentKind)).size).toBe(4)
  })

  test('have dates in their order, none after now', () => {
    const wrong = members.filter((one) => {
      const created = new Date(one.createdAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
      if (one.createdAt > now || one.joinedOn > created || one.joinedOn < one.bornOn) return true
      return one.isVerified
        ? !one.verifiedAt || one.verifiedAt < one.createdAt || one.verifiedAt > now
        : false
    })
    expect(wrong).toEqual([])
  })

  test('are spread as a federation is: few large unions, most verified, something new every day', () => {
    const counts = [...generateUnions(options)].map((union) => union.memberCount).sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThan(20 * counts[1500]!)
    const verified = members.filter((one) => one.isVerified).length
    expect(verified / members.length).toBeCloseTo(0.72, 1)
    const days = new Set(
      members.map((one) => Math.floor((now.getTime() - one.createdAt.getTime()) / 86_400_000)),
    )
    for (let day = 0; day < 7; day++) expect(days.has(day)).toBe(true)
    expect(
      members.some((one) => one.name.includes('·')) && members.some((one) => one.name.includes('𠮷')),
    ).toBe(true)
  })
})

test('a large federation is walked without being held', () => {
  const union = generateUnions({ ...demo, unions: 300_000, members: 10_000_000 })
  let members = 0
  let unions = 0
  for (const one of union) {
    if (one.firstMemberIndex !== members) throw new Error(`members are lost before ${one.path}`)
    members += one.memberCount
    unions++
  }
  expect({ unions, members }).toEqual({ unions: 300_000, members: 10_000_000 })
})

function countDistinct<Row>(rows: Row[], field: keyof Row): number {
  return new Set(rows.map((row) => row[field])).size
}

function readsClean(reading: CreditCodeReading): boolean {
  return reading.ok && reading.warnings.length === 0
}

function isVersionSeven(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)
}
