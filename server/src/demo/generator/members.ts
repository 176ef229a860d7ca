import { dateOf, dayNumberOf, dayNumberOfDate, startOfDay } from './dates.ts'
import { deterministicId } from './deterministic-id.ts'
import { firm } from './employers.ts'
import { type FederationOptions, personIndexes } from './federation-options.ts'
import type { MemberRecord } from './member-record.ts'
import { personRecord } from './people.ts'
import { between, type Random, randomFor } from './seeded-random.ts'
import type { UnionRecord } from './union-record.ts'
import { generateUnions } from './unions.ts'

const dayInMs = 86_400_000

/** Every member of the federation, union by union, in bounded memory. */
export function* generateMembers(options: FederationOptions): Generator<MemberRecord> {
  for (const union of generateUnions(options)) yield* generateMembersOf(union, options)
}

/** The members of one union; any union can be asked for by itself. */
export function* generateMembersOf(union: UnionRecord, options: FederationOptions): Generator<MemberRecord> {
  for (let position = 0; position < union.memberCount; position++) {
    yield memberRecord(union, union.firstMemberIndex + position, options)
  }
}

function memberRecord(union: UnionRecord, index: number, { seed, now }: FederationOptions): MemberRecord {
  const random = randomFor(seed, 'member', index)
  const createdAt = createdAtOf(union.createdAt, now, random)
  const person = personRecord(seed, personIndexes.members + index, { now, createdAt, random })
  const source = random() < 0.8 ? 'import' : 'application'
  // Only a verified person can apply; of those imported, two in three have verified since.
  const isVerified = source === 'application' || random() < 0.65
  return {
    ...person,
    index,
    membershipId: deterministicId(seed, 'membership', index, createdAt),
    unionId: union.id,
    unionPath: union.path,
    // Whoever verified signed in with a phone.
    phone: isVerified || random() < 0.7 ? person.phone : null,
    employerName: union.employer?.name ?? employerNameWithoutUnion(union, seed, index),
    isVerified,
    verifiedAt: isVerified ? verifiedAtOf(source, createdAt, now, random) : null,
    joinedOn:
      source === 'import'
        ? joinedOn(union, person.bornOn, createdAt, random)
        : dateOf(dayNumberOf(createdAt)),
    source,
    createdAt,
  }
}

// Members of a joint union or a league come from small firms, a dozen members each.
function employerNameWithoutUnion(union: UnionRecord, seed: number, index: number): string {
  if (union.kind === 'organs') return union.name.replace(/工会$/, '')
  const firmIndex = Math.floor(index / 12)
  return firm(seed ^ 0x736d616c, firmIndex, randomFor(seed, 'employer', firmIndex)).name
}

/** Between the union's beginning and now: one in sixteen in the last seven days, rarely on a weekend. */
function createdAtOf(unionCreatedAt: Date, now: Date, random: Random): Date {
  const today = dayNumberOf(now)
  const first = dayNumberOf(unionCreatedAt) + 1
  const isNew = random() < 1 / 16
  const newest = isNew ? today : Math.max(first, today - 7)
  const oldest = isNew ? Math.max(first, today - 6) : first
  let day = Math.min(today, between(random, oldest, Math.max(oldest, newest)))
  if (isWeekend(day) && day - 2 >= oldest && random() < 0.75) day -= 2
  const start = startOfDay(day).getTime()
  if (day === today) return new Date(start + Math.floor(random() * (now.getTime() - start)))
  return new Date(start + between(random, 8 * 3600, 20 * 3600) * 1000 + between(random, 0, 999))
}

function verifiedAtOf(source: MemberRecord['source'], createdAt: Date, now: Date, random: Random): Date {
  if (source === 'application') return createdAt
  const created = createdAt.getTime()
  const left = now.getTime() - created
  const wait = random() < 0.6 ? between(random, 60_000, dayInMs) : Math.floor(random() * left)
  return new Date(created + Math.min(wait, left))
}

function joinedOn(union: UnionRecord, bornOn: string, createdAt: Date, random: Random): string {
  const created = dayNumberOf(createdAt)
  const grownUp = dayNumberOfDate(bornOn) + 18 * 366
  const earliest = Math.max(dayNumberOfDate(union.foundedOn), grownUp)
  return dateOf(between(random, Math.min(earliest, created), created))
}

// 1970-01-01 was a Thursday.
function isWeekend(day: number): boolean {
  const weekday = (day + 4) % 7
  return weekday === 0 || weekday === 6
}
