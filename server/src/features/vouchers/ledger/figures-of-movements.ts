import type { FigureChange } from '../../statistics/index.ts'
import type { Movement, MovementCause } from './move-units.ts'

/** What the rollups count: a voucher that expires or is void stays claimed there. */
export const figuresOf = (
  { onDay, unionId: unionOfAll }: MovementCause,
  movements: readonly Movement[],
): FigureChange[] => {
  const changes = new Map<string, FigureChange>()
  const add = (
    name: 'issued' | 'claimed' | 'redeemed',
    { units, valueInFen, unionId = unionOfAll }: Movement,
    sign: 1 | -1,
  ) => {
    const amounts = { units, fen: units * valueInFen }
    for (const unit of ['units', 'fen'] as const) {
      const figure = `welfare_${name}_${unit}` as const
      const key = `${unionId}/${figure}`
      const delta = (changes.get(key)?.delta ?? 0) + sign * amounts[unit]
      changes.set(key, { unionId, figure, onDay, delta })
    }
  }
  for (const movement of movements) {
    if (movement.from === 'budget') add('issued', movement, 1)
    if (movement.to === 'budget') add('issued', movement, -1)
    if (movement.from === 'unclaimed' && movement.to !== 'budget') add('claimed', movement, 1)
    if (movement.to === 'redeemed') add('redeemed', movement, 1)
    if (movement.from === 'redeemed') add('redeemed', movement, -1)
  }
  return [...changes.values()]
}
