import type { Signing } from '../../../platform/sealing/signing.ts'

type Of = { voucherId: string; holder: string }

const purpose = 'voucher.secret'
const periodsPerLife = 4
const hour = 3_600_000

/**
 * What a phone signs its codes with while it is off line, derived and never kept: a new one begins each quarter of the hours
 * for which one is good, so that every phone has all of those hours before it, whenever it asks.
 */
export const secretOf = (signing: Signing, of: Of, at: Date, offlineHours: number): string =>
  first(signing.bareSignatures(purpose, textOf(of, periodOf(at, offlineHours))))

/** All secrets under which a code of this instant may have been made, the likeliest first. */
export function* secretsAt(signing: Signing, of: Of, at: Date, offlineHours: number): Generator<string> {
  const current = periodOf(at, offlineHours)
  for (let period = current; period >= current - periodsPerLife; period--)
    yield* signing.bareSignatures(purpose, textOf(of, period))
}

const periodOf = (at: Date, offlineHours: number) =>
  Math.floor(at.getTime() / ((offlineHours * hour) / periodsPerLife))

const textOf = ({ voucherId, holder }: Of, period: number) => `${voucherId}.${holder}.${period}`

const first = (texts: Iterable<string>): string => {
  for (const text of texts) return text
  throw new Error('The keyring has no key for codes')
}
