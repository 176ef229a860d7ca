import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashFile } from './hash-file.ts'

it.each([0, 1, 63, 64, 1024 * 1024, 2_500_001])(
  'a file of %i bytes has the same hash with and without the browser’s own cryptography',
  async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251)
    const expected = createHash('sha256').update(bytes).digest('hex')
    const file = new Blob([bytes])
    expect(await hashFile(file)).toBe(expected)
    expect(await hashFile(file, null)).toBe(expected)
  },
)
