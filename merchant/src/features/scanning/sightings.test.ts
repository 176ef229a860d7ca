import { checkDigitOf } from '@huigong/contract/values/voucher-code'
import { expect, it } from 'vitest'
import { readScanned } from './read-scanned.ts'
import { createSightings } from './sightings.ts'

const number = `12345678901${checkDigitOf('12345678901')}`
const codeAt = (step: string) => `HG1.${number}.o.${step}.AAAAbbbbCCCCdddd`

it('a code that stays in sight counts once', () => {
  const sightings = createSightings()
  const seen = Array.from({ length: 100 }, (_, frame) => sightings.isNew(codeAt('1'), frame * 120))
  expect(seen.filter(Boolean)).toHaveLength(1)
})

it('it counts again after it was away', () => {
  const sightings = createSightings()
  expect(sightings.isNew(codeAt('1'), 0)).toBe(true)
  expect(sightings.isNew(codeAt('1'), 2900)).toBe(false)
  expect(sightings.isNew(codeAt('1'), 5950)).toBe(true)
})

it('a pause in which nobody looked is not an absence', () => {
  const sightings = createSightings()
  sightings.isNew(codeAt('1'), 0)
  sightings.resume(60_000)
  expect(sightings.isNew(codeAt('1'), 60_100)).toBe(false)
})

it('a new code of a voucher counts before the redemption and not after it', () => {
  const sightings = createSightings()
  sightings.isNew(codeAt('1'), 0)
  expect(sightings.isNew(codeAt('2'), 100)).toBe(true)
  sightings.redeemed()
  expect(sightings.isNew(codeAt('3'), 200)).toBe(false)
  expect(sightings.isNew('HGP', 300)).toBe(true)
})

it('sends codes of vouchers and nothing else', () => {
  expect(readScanned(` ${codeAt('1')}\n`)).toBe(codeAt('1'))
  expect(readScanned(number)).toBe(number)
  for (const other of ['https://example.com/', 'wxp://f2f0abc', codeAt('1').replace(number, '123456789012')])
    expect(readScanned(other)).toBeNull()
})
