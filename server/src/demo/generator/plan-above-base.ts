import type { UnionKind, UnionLevel } from '@huigong/contract'
import type { FederationOptions } from './federation-options.ts'
import { cityName, districtName, provinceName, streetName } from './places.ts'
import { between, type Random, randomFor } from './seeded-random.ts'
import { groupUnion, industrialUnions, leagueUnion, organsUnion, streetUnion } from './special-unions.ts'

/** A union above the base level, before it has an id; `parent` is a position in the plan. */
export type PlannedUnion = {
  parent: number | null
  level: UnionLevel
  kind: UnionKind
  name: string
  canHoldMembers: boolean
  regionCode: string
  /** 海东省临江市锦溪区: what addresses below it begin with. */
  place: string
  /** 锦溪街道: what schools and offices below it are called after. */
  shortPlace: string
  /** Share of the base unions that stand directly below it. */
  baseWeight: number
  /** 海东港航集团: the firm whose union this is. */
  groupName?: string
  /** Sections of industry of the firms below a system union. */
  sections?: string
}

type Scale = { cities: number; districts: [number, number]; streets: [number, number]; systems: number }

/** The federation above the base level, in the order in which a tree is read: a parent before its children. */
export function planAboveBase({ unions, seed }: Pick<FederationOptions, 'unions' | 'seed'>): PlannedUnion[] {
  const scale = scaleFor(unions)
  const plan: PlannedUnion[] = []
  const random = randomFor(seed, 'plan', 0)
  const counts = { districts: 0, streets: 0 }
  const province = {
    level: 'province',
    regionCode: '900000',
    place: provinceName,
    shortPlace: provinceName,
  } as const
  plan.push({ ...federation(province), parent: null })
  plan.push(...industrialUnions(scale.systems), organsUnion(plan[0]!, 0))
  for (let city = 0; city < scale.cities; city++) planCity(plan, city, scale, counts, seed, random)
  return plan
}

function planCity(
  plan: PlannedUnion[],
  city: number,
  scale: Scale,
  counts: { districts: number; streets: number },
  seed: number,
  random: Random,
): void {
  const name = cityName(city)
  const position = plan.length
  const regionCode = `90${digits(city + 1, 2)}00`
  const place = provinceName + name
  plan.push({ ...federation({ level: 'city', regionCode, place, shortPlace: name }), parent: 0 })
  if (city === 0 || scale.systems > 1) plan.push(groupUnion(plan[position]!, position, city))
  if (city === 1 || scale.systems > 1) plan.push(organsUnion(plan[position]!, position))
  for (let district = 0; district < between(random, ...scale.districts); district++) {
    planDistrict(plan, position, district, scale, counts, seed, random)
  }
}

function planDistrict(
  plan: PlannedUnion[],
  parent: number,
  district: number,
  scale: Scale,
  counts: { districts: number; streets: number },
  seed: number,
  random: Random,
): void {
  const city = plan[parent]!
  const name = districtName(seed, counts.districts++)
  const position = plan.length
  const regionCode = `${city.regionCode.slice(0, 4)}${digits(district + 1, 2)}`
  const place = city.place + name
  plan.push({ ...federation({ level: 'district', regionCode, place, shortPlace: name }), parent })
  if (district === 0) plan.push(leagueUnion(plan[position]!, position))
  for (let street = 0; street < between(random, ...scale.streets); street++) {
    const code = `${regionCode}${digits(street + 1, 3)}`
    const weight = 0.5 + random()
    plan.push(
      streetUnion(plan[position]!, position, streetName(seed, counts.streets++), code, weight, random),
    )
  }
}

function federation(
  seat: Pick<PlannedUnion, 'level' | 'regionCode' | 'place' | 'shortPlace'>,
): Omit<PlannedUnion, 'parent'> {
  return {
    ...seat,
    kind: 'federation',
    name: `${seat.shortPlace}总工会`,
    canHoldMembers: false,
    baseWeight: 0,
  }
}

function scaleFor(unions: number): Scale {
  if (unions < 2_000) return { cities: 5, districts: [3, 5], streets: [2, 4], systems: 1 }
  if (unions < 100_000) return { cities: 12, districts: [5, 9], streets: [8, 14], systems: 6 }
  return { cities: 20, districts: [5, 9], streets: [8, 14], systems: 10 }
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
