import { ApiError } from '@huigong/client'
import type { Redemption } from '@huigong/contract'
import { expect, it } from 'vitest'
import { askUntilKnown } from './ask-until-known.ts'

const redemption = { id: 'r' } as Redemption
const error = (code: ApiError['code'], status: number) =>
  new ApiError({ code, values: {}, requestId: '' }, status)
const lost = error('server.unreachable', 0)

/** Gives these answers one after the other and writes down the waits. */
const ask = async (answers: (Redemption | ApiError)[], stop = new AbortController()) => {
  const waits: number[] = []
  let asked = 0
  const outcome = await askUntilKnown({
    ask: async () => {
      const answer = answers[asked++]!
      if (answer instanceof ApiError) throw answer
      return answer
    },
    onWait: () => {
      if (asked === answers.length) stop.abort()
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    signal: stop.signal,
  })
  return { outcome, waits, asked }
}

it('asks again, at growing distances, while nothing is known', async () => {
  const failures = [lost, error('server.unexpected', 500), error('server.busy', 503), lost, lost, lost]
  const { outcome, waits } = await ask([...failures, redemption])
  expect(outcome).toEqual({ kind: 'redeemed', redemption })
  expect(waits).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000])
})

it('too many requests is no answer about the voucher', async () => {
  const { outcome } = await ask([error('request.too_many', 429), redemption])
  expect(outcome?.kind).toBe('redeemed')
})

it('a refusal is an answer, also after lost ones', async () => {
  const refusal = error('redemption.already_redeemed', 409)
  expect((await ask([lost, refusal, redemption])).outcome).toEqual({ kind: 'refused', error: refusal })
})

it('a session that ended leaves the attempt open', async () => {
  for (const code of ['session.required', 'session.expired'] as const)
    expect((await ask([error(code, 401)])).outcome).toEqual({ kind: 'signed_out' })
})

it('stops asking when the page is left', async () => {
  const { outcome, asked } = await ask([lost, lost])
  expect(outcome).toBeNull()
  expect(asked).toBe(2)
})
