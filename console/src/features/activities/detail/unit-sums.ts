import type { Prize } from '@huigong/contract'
import type { UnitPlace } from '../../../parts/UnitsFigure.tsx'

/** Where the units of an activity are: each is in exactly one of these places. */
export const unitPlaces = ['unclaimed', 'claimed', 'redeemed', 'expired', 'void', 'returned'] as const

export type UnitCount = `${'planned' | 'issued' | UnitPlace}Units`

export const unitCounts = [
  'plannedUnits',
  'issuedUnits',
  ...unitPlaces.map((place) => `${place}Units` as const),
] satisfies UnitCount[]

export const sumOf = (prizes: readonly Prize[]): Record<UnitCount, number> => {
  const sums = unitCounts.map((count) => [count, prizes.reduce((sum, prize) => sum + prize[count], 0)])
  return Object.fromEntries(sums)
}
