import { ApiError } from '@huigong/client'
import type { WhyNot } from '@huigong/contract'
import { expect, it } from 'vitest'
import { afterClaim } from './after-claim.ts'

const done = {
  step: 'done',
  claimed: { voucherId: 'v', number: '123456789019', claimedAt: '2026-09-24T01:00:00Z' },
  at: 100,
} as const
const refused = (code: ApiError['code']) =>
  ({ step: 'refused', error: new ApiError({ code, values: {}, requestId: '' }, 409), at: 100 }) as const
const because = (code: WhyNot['code']): WhyNot => ({ code, values: {} })

it('offers the next claim of the day once the prize was read again, and not before', () => {
  expect(afterClaim(done, null, 90).mayClaim).toBe(false)
  expect(afterClaim(done, null, 110).mayClaim).toBe(true)
  expect(afterClaim(done, because('claim.already'), 110)).toMatchObject({ mayClaim: false, refusal: null })
})

it('a refusal lasts until newer data says yes', () => {
  const state = refused('claim.none_left')
  expect(afterClaim(state, null, 90)).toMatchObject({
    mayClaim: false,
    refusal: state.error,
    isToldNow: true,
  })
  expect(afterClaim(state, null, 110)).toEqual({ mayClaim: true, refusal: null, isToldNow: false })
})

it('newer data that says no says why', () => {
  const over = because('claim.over')
  expect(afterClaim(refused('claim.closed'), over, 110)).toEqual({
    mayClaim: false,
    refusal: over,
    isToldNow: true,
  })
})

it('before any claim the page tells', () => {
  const whyNot = because('claim.not_begun')
  expect(afterClaim(undefined, whyNot, 1)).toEqual({ mayClaim: false, refusal: whyNot, isToldNow: false })
  expect(afterClaim(undefined, null, 1).mayClaim).toBe(true)
})

it('what is no refusal of the claim leaves the button, and is told', () => {
  const state = refused('server.busy')
  expect(afterClaim(state, null, 110)).toMatchObject({ mayClaim: true, refusal: null, problem: state.error })
})
