import { creditCode } from './credit-codes.ts'
import { dateOf, dayNumberOf, startOfDay } from './dates.ts'
import { deterministicId } from './deterministic-id.ts'
import { employerBelow, employerRecord } from './employers.ts'
import { assertFederationOptions, type FederationOptions } from './federation-options.ts'
import { personName } from './person-names.ts'
import { officeNumber } from './phones.ts'
import { between, type Random, randomFor } from './seeded-random.ts'
import type { EmployerRecord, UnionRecord } from './union-record.ts'
import { memberWeight, type UnionPlace, walkUnions } from './walk-unions.ts'

/** Every union of the made-up province, a parent before its children, in bounded memory. */
export function* generateUnions(options: FederationOptions): Generator<UnionRecord> {
  assertFederationOptions(options)
  let totalWeight = 0
  for (const place of walkUnions(options)) totalWeight += memberWeight(options.seed, place)
  let passedWeight = 0
  let firstMemberIndex = 0
  for (const place of walkUnions(options)) {
    passedWeight += memberWeight(options.seed, place)
    const membersSoFar = Math.round((passedWeight / totalWeight) * options.members)
    yield unionRecord(options, place, membersSoFar - firstMemberIndex, firstMemberIndex)
    firstMemberIndex = membersSoFar
  }
}

function unionId(options: FederationOptions, index: number, isBase: boolean): string {
  return deterministicId(options.seed, 'union', index, createdAtOf(options, index, isBase))
}

function unionRecord(
  options: FederationOptions,
  place: UnionPlace,
  memberCount: number,
  firstMemberIndex: number,
): UnionRecord {
  const { planned, index, parentIndex, path, depth, ordinal } = place
  const { seed } = options
  const random = randomFor(seed, 'union', index)
  const isBase = ordinal !== null
  const createdAt = createdAtOf(options, index, isBase)
  const isJoint = isBase && planned.level === 'street' && ordinal % 9 === 3
  const employer = isJoint ? null : employerOf(options, place, createdAt, memberCount)
  const hasOwnCode = !isBase || random() < 0.82
  const chair = { sex: random() < 0.62 ? 'male' : 'female', ethnicGroup: '01' } as const
  return {
    index,
    id: unionId(options, index, isBase),
    parentId: parentIndex === null ? null : unionId(options, parentIndex, false),
    path,
    depth,
    name: isBase ? baseName(place, employer) : planned.name,
    level: isBase ? 'base' : planned.level,
    kind: isBase ? (isJoint ? 'joint_base' : 'independent_base') : planned.kind,
    isAboveBase: !isBase,
    canHoldMembers: isBase || planned.canHoldMembers,
    regionCode: planned.regionCode,
    creditCode: hasOwnCode ? creditCode(seed, index * 2, isBase ? '81' : '89', planned.regionCode) : null,
    foundedOn: foundedOn(createdAt, options.now, random),
    createdAt,
    chairName: personName(random, chair),
    officePhone: officeNumber(seed, index),
    address: employer?.address ?? `${planned.place}${isBase ? '社区服务中心' : '职工服务中心'}`,
    employer,
    memberCount,
    firstMemberIndex,
  }
}

function employerOf(
  options: FederationOptions,
  { planned, index, ordinal }: UnionPlace,
  createdAt: Date,
  memberCount: number,
): EmployerRecord | null {
  const { seed } = options
  const random = randomFor(seed, 'employer', index)
  const at = { seed, index, regionCode: planned.regionCode, place: planned.place, createdAt }
  if (ordinal !== null) {
    return employerRecord(employerBelow(planned, ordinal, index, seed, random), at, memberCount, random)
  }
  if (!planned.groupName) return null
  const kind = { prefix: '91', nature: '151', economicKind: '1', industry: 'L' } as const
  return employerRecord({ name: `${planned.groupName}有限公司`, kind }, at, memberCount, random)
}

function baseName({ planned, ordinal }: UnionPlace, employer: EmployerRecord | null): string {
  if (employer) return `${employer.name}工会委员会`
  const round = Math.floor((ordinal ?? 0) / 9)
  return `${planned.shortPlace}${round === 0 ? '社区' : `第${round + 1}社区`}联合工会委员会`
}

// Most unions came when the platform opened, some 400 days ago; a few joined in the last two months.
function createdAtOf({ seed, now }: FederationOptions, index: number, isBase: boolean): Date {
  const random = randomFor(seed, 'union', index + 0x4000_0000)
  const isRecent = isBase && index % 25 === 24
  const daysAgo = isRecent ? between(random, 1, 60) : between(random, 401, 420)
  const morning = startOfDay(dayNumberOf(now) - daysAgo).getTime()
  return new Date(morning + between(random, 8 * 3600, 18 * 3600) * 1000)
}

function foundedOn(createdAt: Date, now: Date, random: Random): string {
  const created = dayNumberOf(createdAt)
  const isRecent = created > dayNumberOf(now) - 100
  return dateOf(created - (isRecent ? between(random, 3, 30) : between(random, 30, 9_000)))
}
