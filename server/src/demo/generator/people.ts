import { dayNumberOf, dayNumberOfDate } from './dates.ts'
import { deterministicId } from './deterministic-id.ts'
import { documentOf } from './documents.ts'
import type { PersonRecord } from './member-record.ts'
import { personName } from './person-names.ts'
import { mobileNumber } from './phones.ts'
import { between, pickWeighted, type Random } from './seeded-random.ts'

const daysPerYear = 365.25

/** The person with this index; no other index of the seed has the same document or phone. */
export function personRecord(
  seed: number,
  index: number,
  { now, createdAt, random }: { now: Date; createdAt: Date; random: Random },
): PersonRecord {
  const { kind, identity } = documentOf(seed, index, now.getUTCFullYear())
  const isForeigner = kind === 'foreign_permanent_residence_card'
  const ethnicGroup = kind === 'resident_identity_card' ? ethnicGroupOf(random) : '01'
  const age = (dayNumberOf(now) - dayNumberOfDate(identity.bornOn)) / daysPerYear
  return {
    personId: deterministicId(seed, 'person', index, createdAt),
    name: personName(random, { sex: identity.sex, ethnicGroup, isForeigner }),
    sex: identity.sex,
    bornOn: identity.bornOn,
    documentKind: kind,
    documentNumber: identity.documentNumber,
    phone: mobileNumber(seed, index),
    ethnicGroup: isForeigner ? null : ethnicGroup,
    education: educationOf(age, random),
    employment: employmentOf(age, random),
    politicalStatus: kind === 'resident_identity_card' ? politicalStatusOf(age, random) : '13',
    isMigrantWorker: kind === 'resident_identity_card' && random() < 0.21,
  }
}

function ethnicGroupOf(random: Random): string {
  if (random() < 0.92) return '01'
  return random() < 0.7
    ? pickWeighted(random, [
        ['08', 3],
        ['11', 3],
        ['03', 3],
        ['15', 2],
        ['06', 2],
        ['02', 1],
        ['05', 1],
        ['04', 1],
      ])
    : String(between(random, 6, 56)).padStart(2, '0')
}

function educationOf(age: number, random: Random): string {
  if (age < 40) {
    return pickWeighted(random, [
      ['21', 34],
      ['31', 28],
      ['61', 14],
      ['41', 10],
      ['71', 7],
      ['14', 5],
      ['47', 2],
      ['11', 0.5],
    ])
  }
  return pickWeighted(random, [
    ['71', 28],
    ['61', 24],
    ['31', 18],
    ['21', 13],
    ['41', 11],
    ['81', 4],
    ['14', 2],
  ])
}

function employmentOf(age: number, random: Random): string {
  if (age >= 59) return '4'
  return pickWeighted(random, [
    ['1', 960],
    ['2', 14],
    ['7', age > 50 ? 20 : 0],
    ['8', 8],
    ['3', 5],
    ['9', 6],
  ])
}

function politicalStatusOf(age: number, random: Random): string {
  return pickWeighted(random, [
    ['13', 70],
    ['03', age < 28 ? 40 : 0],
    ['01', age < 24 ? 3 : 19],
    ['02', 1.5],
    [String(between(random, 4, 11)).padStart(2, '0'), 1],
    ['12', 0.3],
  ])
}
