export type WorkbookLimits = {
  maximumFileBytes: number
  maximumEntries: number
  /** Of all entries together, counted while inflating. */
  maximumInflatedBytes: number
  /** Inflated by compressed bytes of one entry; only looked at beyond `inflatedBytesFree`. */
  maximumInflationRatio: number
  inflatedBytesFree: number
  /** Of all texts shared by cells together: these are held in memory. */
  maximumSharedCharacters: number
}

export const defaultWorkbookLimits: WorkbookLimits = {
  maximumFileBytes: 32 * 1024 * 1024,
  maximumEntries: 2_000,
  maximumInflatedBytes: 500 * 1024 * 1024,
  maximumInflationRatio: 250,
  inflatedBytesFree: 8 * 1024 * 1024,
  maximumSharedCharacters: 64 * 1024 * 1024,
}
