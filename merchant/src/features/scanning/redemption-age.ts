import type { Redemption } from '@huigong/contract'

const freshFor = 60_000

/**
 * How long ago it was redeemed when its answer came, in milliseconds: not longer than the attempt is old, which one clock
 * measures; within that by the clock of the phone, which may be wrong.
 */
export const ageOf = ({ redeemedAt }: Pick<Redemption, 'redeemedAt'>, begunAt: number, now: number): number =>
  Math.max(0, Math.min(now - begunAt, now - Date.parse(redeemedAt)))

/** Just now, in front of the clerk: goods are handed out. Otherwise it may have been answered before. */
export const isFresh = (ageInMilliseconds: number): boolean => ageInMilliseconds <= freshFor
