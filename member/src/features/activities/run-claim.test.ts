import { ApiError } from '@huigong/client'
import { beforeEach, expect, it, vi } from 'vitest'
import { closeKey, findKey, openKey } from './claim-key.ts'
import { type ClaimState, runClaim } from './run-claim.ts'

const claimed = { voucherId: 'v', number: '123456789019', claimedAt: '2026-09-24T01:00:00Z' }
const refusal = (code: 'claim.none_left' | 'server.busy' | 'server.unreachable', status: number) =>
  new ApiError({ code, values: {}, requestId: '' }, status)
const lost = refusal('server.unreachable', 0)
const busy = refusal('server.busy', 503)

/** Runs a claim against answers in their order; the last one is given for ever. */
const run = async (...answers: (typeof claimed | Error)[]) => {
  const told: ClaimState[] = []
  const waits: number[] = []
  let asked = 0
  const end = await runClaim({
    ask: async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)]!
      if (answer instanceof Error) throw answer
      return answer
    },
    tell: (state) => told.push(state),
    wait: async (milliseconds) => void waits.push(milliseconds),
    random: () => 0.5,
    now: () => 0,
  })
  return { end, steps: told.map(({ step }) => step), waits, asked }
}

it('claims', async () => {
  const { end, steps, asked } = await run(claimed)
  expect(end).toEqual({ step: 'done', claimed, at: 0 })
  expect(steps).toEqual(['asking', 'done'])
  expect(asked).toBe(1)
})

it('asks again when an answer is lost, and says that it is not known', async () => {
  const { steps, waits } = await run(lost, lost, claimed)
  expect(steps).toEqual(['asking', 'unknown', 'unknown', 'done'])
  expect(waits).toEqual([1500, 3000])
})

it('waits longer each time while the server is busy, and then takes the refusal', async () => {
  const { end, steps, waits, asked } = await run(busy)
  expect(asked).toBe(6)
  expect(end).toEqual({ step: 'refused', error: busy, at: 0 })
  expect(steps.filter((step) => step === 'busy')).toHaveLength(5)
  expect(waits).toEqual([1500, 3000, 6000, 12000, 20000])
})

it('never says that nothing was claimed while no answer came', async () => {
  expect((await run(lost)).end).toEqual({ step: 'still_unknown' })
})

it('takes a refusal at once', async () => {
  const noneLeft = refusal('claim.none_left', 409)
  const { end, asked } = await run(noneLeft)
  expect(end).toEqual({ step: 'refused', error: noneLeft, at: 0 })
  expect(asked).toBe(1)
})

const store = new Map<string, string>()
beforeEach(() => {
  store.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, value: string) => store.set(name, value),
    removeItem: (name: string) => store.delete(name),
  })
})

it('keeps one key for an attempt until its answer is known', () => {
  const wanted = { activityId: 'a', campaignId: 'c' }
  const key = openKey(wanted)
  expect(key).toMatch(/^[0-9a-f]{32}$/)
  expect(openKey(wanted)).toBe(key)
  expect(openKey({ ...wanted, campaignId: 'other' })).not.toBe(key)
  closeKey(wanted)
  expect(findKey(wanted)).toBeUndefined()
  expect(openKey(wanted)).not.toBe(key)
})

it('keeps the key for the page when nothing can be stored', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    removeItem: () => undefined,
  })
  const wanted = { activityId: 'a', campaignId: 'full' }
  expect(openKey(wanted)).toBe(openKey(wanted))
  closeKey(wanted)
})
