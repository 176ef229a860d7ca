import type { FederationOptions } from './federation-options.ts'
import { type PlannedUnion, planAboveBase } from './plan-above-base.ts'
import { randomFor } from './seeded-random.ts'

/** A union's place in the tree, without its names and numbers. */
export type UnionPlace = {
  index: number
  parentIndex: number | null
  path: string
  depth: number
  /** The union itself when it is above the base level, else its superior. */
  planned: PlannedUnion
  /** Which base union below its superior this is, from 0; null above the base level. */
  ordinal: number | null
}

/** Walks the tree in reading order, holding no more of it than the unions above the base level. */
export function* walkUnions(options: FederationOptions): Generator<UnionPlace> {
  const plan = planAboveBase(options)
  const baseCounts = shareOut(
    options.unions - plan.length,
    plan.map((planned) => planned.baseWeight),
  )
  const places: UnionPlace[] = []
  let index = 0
  for (const [position, planned] of plan.entries()) {
    const own = placeBelow(index++, planned.parent === null ? null : places[planned.parent]!, planned, null)
    places.push(own)
    yield own
    for (let ordinal = 0; ordinal < baseCounts[position]!; ordinal++) {
      yield placeBelow(index++, own, planned, ordinal)
    }
  }
}

/** How heavy a union is in members: most are small, a few are large, some are still empty. */
export function memberWeight(seed: number, { index, planned, ordinal }: UnionPlace): number {
  if (ordinal === null && !planned.canHoldMembers) return 0
  const random = randomFor(seed, 'weight', index)
  if (ordinal === null) return 0.5 + random()
  const isEmpty = ordinal > 0 && random() < 0.02
  return isEmpty ? 0 : Math.min((1 - random()) ** -0.8, 120)
}

/** Shares whole things out by weight so that the shares add up to the total. */
function shareOut(total: number, weights: number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0)
  let passed = 0
  return weights.map((weight) => {
    const before = Math.round((passed / sum) * total)
    passed += weight
    return Math.round((passed / sum) * total) - before
  })
}

function placeBelow(
  index: number,
  parent: UnionPlace | null,
  planned: PlannedUnion,
  ordinal: number | null,
): UnionPlace {
  const label = `u${index.toString(36)}`
  const path = parent ? `${parent.path}.${label}` : label
  return {
    index,
    parentIndex: parent?.index ?? null,
    path,
    depth: (parent?.depth ?? 0) + 1,
    planned,
    ordinal,
  }
}
