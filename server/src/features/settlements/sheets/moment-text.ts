const hoursAheadOfUtc = 8

/** An instant as it is printed, in Shanghai: `2026-11-20 10:00:00`. */
export const momentText = (instant: Date): string =>
  new Date(instant.getTime() + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
