import { expect, test } from 'vitest'
import { permute } from './permute.ts'

test.each([1, 2, 7, 1000, 65_537])('0 … %i-1 is shuffled onto itself', (size) => {
  const seen = new Set(Array.from({ length: size }, (_, index) => permute(index, size, 42)))
  expect(seen.size).toBe(size)
  expect(Math.max(...seen)).toBe(size - 1)
})

test('the whole range of 32 bits stays in range and distinct', () => {
  const sample = Array.from({ length: 100_000 }, (_, index) => permute(index * 42_949, 2 ** 32, -9))
  expect(new Set(sample).size).toBe(sample.length)
  expect(sample.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true)
})

test('an index outside the range is refused', () => {
  expect(() => permute(10, 10, 1)).toThrow(RangeError)
  expect(() => permute(-1, 10, 1)).toThrow(RangeError)
})
