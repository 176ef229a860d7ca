import { readCreditCode } from '@huigong/contract/values/credit-code'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { expect, test } from 'vitest'
import { demoCast } from './demo-cast.ts'
import { getDemoUnions } from './demo-unions.ts'
import { generateLocalRegions } from './local-regions.ts'
import { generateMembers } from './members.ts'
import { yieldPendingReviews } from './pending-reviews.ts'
import { generateUnions } from './unions.ts'

const demo = { unions: 420, members: 24_000, seed: 7, now: new Date('2026-07-31T03:20:00Z') }

test('the cast stands on one line of the tree, with the fixed phones', () => {
  const unions = getDemoUnions(demo)
  expect(unions.city.parentId).toBe(unions.province.id)
  expect(unions.district.parentId).toBe(unions.city.id)
  expect(unions.street.parentId).toBe(unions.district.id)
  expect(unions.base.parentId).toBe(unions.street.id)
  const cast = demoCast(demo)
  expect(cast.map((one) => one.person.phone)).toEqual(
    cast.map((_, index) => `199${String(index + 1).padStart(8, '0')}`),
  )
  expect(cast.find((one) => one.key === 'administrator_of_three')?.grants).toHaveLength(3)
  expect(cast.filter((one) => !one.hasAccount).map((one) => one.key)).toEqual([
    'imported_person',
    'unknown_person',
  ])
})

test('a demo has a cast with every seed and size', () => {
  for (let seed = 0; seed < 40; seed++)
    expect(demoCast({ ...demo, seed, unions: 200 + seed * 20 })).toHaveLength(16)
})

test('nobody of the cast or among the applicants is also a member', () => {
  const others = [
    ...demoCast(demo).map((one) => one.person),
    ...[...yieldPendingReviews(demo)].map((review) => review.applicant),
  ]
  const members = [...generateMembers(demo)]
  for (const field of ['personId', 'documentNumber', 'phone'] as const) {
    const taken = new Set(members.map((member) => member[field]))
    expect(others.filter((person) => taken.has(person[field]))).toEqual([])
    expect(new Set(others.map((person) => person[field])).size).toBe(others.length)
  }
  const unread = others.filter(
    (person) => !readIdentityDocument(person.documentKind, person.documentNumber).ok,
  )
  expect(unread).toEqual([])
})

test('reviews wait at several unions, and those sent back say why', () => {
  const reviews = [...yieldPendingReviews(demo)]
  const count = (kind: string, status: string) =>
    reviews.filter((review) => review.kind === kind && review.status === status).length
  expect(count('union.registration', 'pending')).toBe(18)
  expect(count('member.join', 'pending')).toBe(60)
  const rejected = reviews.filter((review) => review.status === 'rejected')
  expect(rejected.every((review) => review.rejectionReason && review.decidedAt! <= demo.now)).toBe(true)
  const unions = new Map([...generateUnions(demo)].map((union) => [union.id, union]))
  for (const review of reviews) {
    const union = unions.get(review.unionId)!
    expect(review.kind === 'member.join' ? union.canHoldMembers : union.isAboveBase).toBe(true)
    expect(review.submittedAt <= demo.now).toBe(true)
    if (review.kind === 'member.join') continue
    expect(readCreditCode(review.employer.creditCode, 'employer')).toMatchObject({ ok: true, warnings: [] })
    expect(review.isIndependent).toBe(review.unionCreditCode !== null)
  }
  const deciders = reviews
    .filter((review) => review.kind === 'union.registration')
    .map((review) => review.unionId)
  expect(new Set(deciders).size).toBeGreaterThan(5)
})

test('the regions of the province are a tree of their own and cover every union', () => {
  for (const unions of [420, 3_000]) {
    const codes = new Set<string>()
    for (const region of generateLocalRegions({ ...demo, unions })) {
      expect(codes.has(region.code)).toBe(false)
      expect(region.parentCode === null || codes.has(region.parentCode)).toBe(true)
      expect(region.code).toMatch(region.level === 'street' ? /^90\d{7}$/ : /^90\d{4}$/)
      codes.add(region.code)
    }
    for (const union of generateUnions({ ...demo, unions })) expect(codes.has(union.regionCode)).toBe(true)
  }
})
