import { mix, permute } from './permute.ts'

const spaces = { union: 1, person: 2, membership: 3, review: 4, employer: 5 } as const

/**
 * An id in the shape of UUIDv7 that depends on its arguments only. Two ids of one seed differ because
 * the space and a shuffle of the index are written into it.
 */
export function deterministicId(seed: number, space: keyof typeof spaces, index: number, at: Date): string {
  const noise = mix(index, seed * 31 + spaces[space])
  const time = hexadecimal(at.getTime(), 12)
  const variant = hexadecimal(0x8000 | (spaces[space] << 8) | (noise & 0xff), 4)
  const unique = hexadecimal(permute(index, 2 ** 32, seed + spaces[space]), 8)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hexadecimal(noise >>> 20, 3)}`,
    variant,
    hexadecimal((noise >>> 8) & 0xfff, 4) + unique,
  ].join('-')
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

// Two digits at a time from a table: four times as fast as toString(16) on numbers of 48 bits.
function hexadecimal(value: number, length: number): string {
  let text = ''
  let left = value
  for (let written = 0; written < length; written += 2) {
    text = bytes[left % 256]! + text
    left = Math.floor(left / 256)
  }
  return text.slice(-length)
}
