import type { FederationOptions } from './federation-options.ts'
import type { UnionRecord } from './union-record.ts'
import { generateUnions } from './unions.ts'

/** One line of the tree from the province down, and one union of each sort beside it. */
export type DemoUnions = {
  province: UnionRecord
  city: UnionRecord
  district: UnionRecord
  street: UnionRecord
  /** A firm's union of ordinary size with a code of its own. */
  base: UnionRecord
  industrial: UnionRecord
  organs: UnionRecord
  group: UnionRecord
  league: UnionRecord
  /** Other base unions of the city, those of the district first; two at least. */
  neighbours: UnionRecord[]
}

const mostNeighbours = 11

/** The unions that the people of the demo work in. */
export function getDemoUnions(options: FederationOptions): DemoUnions {
  const unions = unionsOfTheFirstCity(options)
  const byId = new Map(unions.map((union) => [union.id, union]))
  const candidates = unions.filter(
    (union) => union.kind === 'independent_base' && isBelowAStreet(union, byId),
  )
  const base = candidates.find(isLively) ?? candidates.find((union) => union.memberCount > 0) ?? candidates[0]
  const street = parentOf(base, byId)
  const district = parentOf(street, byId)
  const found = {
    province: unions[0],
    city: parentOf(district, byId),
    district,
    street,
    base,
    industrial: unions.find((union) => union.kind === 'industrial'),
    organs: unions.find((union) => union.kind === 'organs'),
    group: unions.find((union) => union.kind === 'group'),
    league: unions.find((union) => union.kind === 'union_league'),
  }
  const others = unions.filter((union) => union.level === 'base' && union.depth === 5 && union !== base)
  const isNear = (union: UnionRecord) => Boolean(district && union.path.startsWith(`${district.path}.`))
  const near = [...others.filter(isNear), ...others.filter((union) => !isNear(union))].slice(
    0,
    mostNeighbours,
  )
  if (!isComplete(found) || near.length < 2) throw new Error('A federation of this size and seed has no demo')
  return { ...found, neighbours: near }
}

function unionsOfTheFirstCity(options: FederationOptions): UnionRecord[] {
  const unions: UnionRecord[] = []
  let cities = 0
  for (const union of generateUnions(options)) {
    if (union.level === 'city' && union.kind === 'federation') cities++
    if (cities === 2) break
    unions.push(union)
  }
  return unions
}

function isBelowAStreet(union: UnionRecord, byId: Map<string, UnionRecord>): boolean {
  const parent = parentOf(union, byId)
  return parent?.level === 'street' && parent.regionCode.length === 9
}

function isLively(union: UnionRecord): boolean {
  const isFirm = union.employer?.creditCode.startsWith('91') ?? false
  return isFirm && union.creditCode !== null && union.memberCount >= 25 && union.memberCount <= 400
}

function parentOf(union: UnionRecord | undefined, byId: Map<string, UnionRecord>): UnionRecord | undefined {
  return union?.parentId ? byId.get(union.parentId) : undefined
}

function isComplete<Found extends Record<string, UnionRecord | undefined>>(
  found: Found,
): found is Found & Record<keyof Found, UnionRecord> {
  return Object.values(found).every((union) => union !== undefined)
}
