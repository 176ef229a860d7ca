import type { Role } from '@huigong/contract'
import { dateOf, dayNumberOf, startOfDay } from './dates.ts'
import { type DemoUnions, getDemoUnions } from './demo-unions.ts'
import { type FederationOptions, personIndexes } from './federation-options.ts'
import type { PersonRecord } from './member-record.ts'
import { personRecord } from './people.ts'
import { randomFor } from './seeded-random.ts'
import type { UnionRecord } from './union-record.ts'

export type DemoPersonKey =
  | 'provincial_administrator'
  | 'city_administrator'
  | 'district_administrator'
  | 'street_administrator'
  | 'base_administrator'
  | 'operator'
  | 'administrator_of_three'
  | 'unverified_administrator'
  | 'member'
  | 'imported_person'
  | 'unknown_person'
  | 'security_administrator'
  | 'system_administrator'
  | 'audit_administrator'
  | 'second_base_administrator'
  | 'accountant'

/** Somebody whom a visitor of the demo can be. The phone is fixed: 19900000001 and so on. */
export type DemoPerson = {
  key: DemoPersonKey
  person: PersonRecord
  /** Signs in with the phone; the imported and the unknown person register first. */
  hasAccount: boolean
  isVerified: boolean
  grants: { union: UnionRecord; role: Role }[]
  /** Unverified for the imported person, who becomes a member by verifying. */
  membership: { union: UnionRecord; isVerified: boolean; joinedOn: string; employerName: string } | null
}

type Part = {
  key: DemoPersonKey
  name: string
  sex: 'male' | 'female'
  role?: Role
  unions: (unions: DemoUnions) => UnionRecord[]
  standing?: 'unverified' | 'member' | 'imported' | 'unknown'
}

const parts: Part[] = [
  { key: 'provincial_administrator', name: '周明远', sex: 'male', unions: (all) => [all.province] },
  { key: 'city_administrator', name: '吴静怡', sex: 'female', unions: (all) => [all.city] },
  { key: 'district_administrator', name: '郑海涛', sex: 'male', unions: (all) => [all.district] },
  { key: 'street_administrator', name: '王秀兰', sex: 'female', unions: (all) => [all.street] },
  { key: 'base_administrator', name: '李建新', sex: 'male', unions: (all) => [all.base] },
  { key: 'operator', name: '陈晓雯', sex: 'female', role: 'operator', unions: (all) => [all.base] },
  {
    key: 'administrator_of_three',
    name: '欧阳慧',
    sex: 'female',
    unions: (all) => [all.league, all.group, all.neighbours[0]!],
  },
  {
    key: 'unverified_administrator',
    name: '赵志强',
    sex: 'male',
    unions: (all) => [all.neighbours[1]!],
    standing: 'unverified',
  },
  { key: 'member', name: '林小满', sex: 'female', unions: (all) => [all.base], standing: 'member' },
  { key: 'imported_person', name: '何立春', sex: 'male', unions: (all) => [all.base], standing: 'imported' },
  { key: 'unknown_person', name: '许知秋', sex: 'female', unions: () => [], standing: 'unknown' },
  {
    key: 'security_administrator',
    name: '沈立诚',
    sex: 'male',
    role: 'security_administrator',
    unions: (all) => [all.province],
  },
  {
    key: 'system_administrator',
    name: '韩雨桐',
    sex: 'female',
    role: 'system_administrator',
    unions: (all) => [all.province],
  },
  {
    key: 'audit_administrator',
    name: '曹正平',
    sex: 'male',
    role: 'audit_administrator',
    unions: (all) => [all.province],
  },
  { key: 'second_base_administrator', name: '冯佳宁', sex: 'female', unions: (all) => [all.base] },
  { key: 'accountant', name: '孙会明', sex: 'male', role: 'accountant', unions: (all) => [all.base] },
]

const indexesOfAPart = 60

/** The people of the demo's sign-in list. They are none of those that `generateMembers` makes. */
export function demoCast(options: FederationOptions, unions = getDemoUnions(options)): DemoPerson[] {
  return parts.map((part, position) => demoPerson(part, position, options, unions))
}

function demoPerson(part: Part, position: number, options: FederationOptions, all: DemoUnions): DemoPerson {
  const person = actor(part, position, options)
  const own = part.unions(all)
  const isStaff = part.standing === undefined || part.standing === 'unverified'
  const workplace = own[0]
  const belongs = part.standing === 'member' || part.standing === 'imported'
  return {
    key: part.key,
    person,
    hasAccount: isStaff || part.standing === 'member',
    isVerified: part.standing === undefined || part.standing === 'member',
    grants: isStaff ? own.map((union) => ({ union, role: part.role ?? 'administrator' })) : [],
    membership:
      belongs && workplace
        ? {
            union: workplace,
            isVerified: part.standing === 'member',
            joinedOn: dateOf(dayNumberOf(options.now) - 200),
            employerName: workplace.employer?.name ?? workplace.name,
          }
        : null,
  }
}

/** A person of the part's sex with a resident identity card. */
function actor(part: Part, position: number, { seed, now }: FederationOptions): PersonRecord {
  const createdAt = new Date(startOfDay(dayNumberOf(now) - 300).getTime() + 9 * 3_600_000)
  const first = personIndexes.cast + position * indexesOfAPart
  for (let index = first; index < first + indexesOfAPart; index++) {
    const random = randomFor(seed, 'cast', index)
    const person = personRecord(seed, index, { now, createdAt, random })
    if (person.sex !== part.sex || person.documentKind !== 'resident_identity_card') continue
    const phone = `199${String(position + 1).padStart(8, '0')}`
    return { ...person, name: part.name, phone, ethnicGroup: '01', employment: '1' }
  }
  throw new Error(`No document fits ${part.key}: choose another seed`)
}
