/** How big the made-up federation is. The same options always give the same federation. */
export type FederationOptions = {
  /** Unions of every level, 200 at least. */
  unions: number
  members: number
  /** A 32-bit integer. */
  seed: number
  /** No instant in any record is later than this. */
  now: Date
}

/** Indexes of people: first those of the cast, then the applicants of reviews, then the members. */
export const personIndexes = { cast: 0, applicants: 1000, members: 2000 }

const largestFederation = 100_000_000

export function assertFederationOptions({ unions, members, seed }: FederationOptions): void {
  if (!Number.isInteger(unions) || unions < 200) throw new RangeError('unions must be 200 or more')
  if (!Number.isInteger(members) || members < 0 || members > largestFederation) {
    throw new RangeError(`members must be 0 to ${largestFederation}`)
  }
  if (!Number.isInteger(seed)) throw new RangeError('seed must be an integer')
}
