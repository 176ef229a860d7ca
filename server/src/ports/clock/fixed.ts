import type { Clock } from './port.ts'

/** Stands still until it is told to move. */
export type FixedClock = Clock & {
  set: (instant: string | Date) => void
  advance: (by: { days?: number; hours?: number; minutes?: number; seconds?: number }) => void
}

export function createFixedClock(instant: string | Date): FixedClock {
  let now = new Date(instant)
  return {
    now: () => new Date(now),
    set: (to) => {
      now = new Date(to)
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000)
    },
  }
}
