import { expect, it } from 'vitest'
import { nextTurn, waitForTurn } from './next-turn.ts'

const at = (time: string) => `2026-09-24T${time}.000Z`
const ms = (time: string) => Date.parse(at(time))
const waiting = {
  startsAt: at('01:00:00'),
  applicationsUntil: null,
  whyNot: { code: 'claim.not_begun' as const, values: {} },
}
const open = { ...waiting, whyNot: null }

it('waits for the opening, scattered over two seconds', () => {
  const now = ms('00:59:50')
  expect(waitForTurn(waiting, now, now, () => 0)).toBe(10_000)
  expect(waitForTurn(waiting, now, now, () => 0.5)).toBe(11_000)
})

it('what was read before the opening is read again at once after it', () => {
  expect(waitForTurn(waiting, ms('00:59:50'), ms('01:00:05'), () => 0)).toBe(0)
})

it('asks again soon where the clock of the phone is ahead, and gives up after a minute', () => {
  expect(waitForTurn(waiting, ms('01:00:01'), ms('01:00:01'), () => 0)).toBe(2_000)
  expect(waitForTurn(waiting, ms('01:01:01'), ms('01:01:01'), () => 0)).toBeUndefined()
})

it('waits for nothing once it is open', () => {
  expect(waitForTurn(open, ms('01:00:01'), ms('01:00:01'), () => 0)).toBeUndefined()
})

it('where the order is drawn, applications begin and end', () => {
  const drawn = { ...open, applicationsUntil: at('03:00:00') }
  expect(nextTurn(drawn, ms('00:00:00'))).toBe(ms('01:00:00'))
  expect(nextTurn(drawn, ms('02:00:00'))).toBe(ms('03:00:00'))
  expect(nextTurn(drawn, ms('03:00:01'))).toBeUndefined()
})

it('an opening months away does not overflow the timer', () => {
  expect(
    waitForTurn(
      { ...waiting, startsAt: '2027-09-24T01:00:00.000Z' },
      ms('00:00:00'),
      ms('00:00:00'),
      () => 0,
    ),
  ).toBe(2 ** 31 - 1)
})
