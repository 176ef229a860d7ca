import type { Clock } from './port.ts'

const hoursAheadOfUtc = 8

/** The date of the clock's instant in China, such as `2026-03-01`. */
export function todayInShanghai(clock: Clock): string {
  return dateInShanghai(clock.now())
}

/** China has kept one time without daylight saving since 1991. */
export function dateInShanghai(instant: Date): string {
  return new Date(instant.getTime() + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 10)
}
