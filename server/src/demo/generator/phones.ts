import { permute } from './permute.ts'

const prefixes = ['162', '165', '166', '167', '170', '171', '190', '191', '193', '199']
// The last eight digits start at 10,000: 1990000xxxx stays free for the people of demo-cast.ts.
const reservedPerPrefix = 10_000
const numbersPerPrefix = 100_000_000 - reservedPerPrefix

/** A mobile number that no other index of the same seed has. */
export function mobileNumber(seed: number, index: number): string {
  const position = permute(index, prefixes.length * numbersPerPrefix, seed ^ 0x70686f6e)
  const prefix = prefixes[Math.floor(position / numbersPerPrefix)]
  return `${prefix}${String((position % numbersPerPrefix) + reservedPerPrefix).padStart(8, '0')}`
}

/** An office telephone under the area code 0605, which nobody was given. */
export function officeNumber(seed: number, index: number): string {
  return `0605-8${String(permute(index, 10_000_000, seed ^ 0x6f666669)).padStart(7, '0')}`
}
