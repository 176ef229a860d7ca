import { expect, it } from 'vitest'
import { checkHistory, type Remains } from './check-history.ts'
import type { Operation } from './history.ts'

const claim: Operation = {
  kind: 'claim',
  key: 'k1',
  personId: 'p1',
  activityId: 'a1',
  startedAt: 0,
  endedAt: 10,
  outcome: { status: 'done', answer: { voucherId: 'v1' } },
}
const redeem = (id: string, startedAt: number, endedAt: number): Operation => ({
  kind: 'redeem',
  key: `n${id}`,
  activityId: 'a1',
  voucherId: 'v1',
  startedAt,
  endedAt,
  outcome: { status: 'done', answer: { id } },
})
const undo = (redemptionId: string, startedAt: number, endedAt: number): Operation => ({
  kind: 'undo',
  key: `u${redemptionId}`,
  activityId: 'a1',
  voucherId: 'v1',
  redemptionId,
  startedAt,
  endedAt,
  outcome: { status: 'done', answer: {} },
})
const row = (id: string, isReversed: boolean) => ({ id, voucherId: 'v1', key: `n${id}`, isReversed })
const voucher = {
  id: 'v1',
  activityId: 'a1',
  personId: 'p1',
  slot: 'once',
  key: 'k1',
  status: 'redeemed',
  validUntil: 0,
}
const remains = (changes: Partial<Remains> = {}): Remains => ({
  vouchers: [voucher],
  redemptions: [row('r1', false)],
  prizes: [{ activityId: 'a1', campaignId: 'c1', issued: 1, vouchers: 1 }],
  ...changes,
})

it('finds nothing in an honest history: claimed, redeemed, taken back, redeemed again', () => {
  expect(checkHistory([claim, redeem('r1', 20, 30)], remains())).toEqual([])
  const again = remains({ redemptions: [row('r1', true), row('r2', false)] })
  expect(
    checkHistory([claim, redeem('r1', 20, 30), undo('r1', 40, 50), redeem('r2', 60, 70)], again),
  ).toEqual([])
})

it('finds a voucher redeemed twice, a lost claim, a phantom, one too many, and a status that lies', () => {
  const twice = remains({ redemptions: [row('r1', false), row('r2', false)] })
  expect(checkHistory([claim, redeem('r1', 20, 30), redeem('r2', 20, 40)], twice)[0]).toContain('twice')
  expect(checkHistory([claim], remains({ vouchers: [], redemptions: [] }))[0]).toContain('was answered')
  expect(checkHistory([], remains({ redemptions: [] }))[0]).toContain('Nobody asked')
  const many = remains({ prizes: [{ activityId: 'a1', campaignId: 'c1', issued: 1, vouchers: 2 }] })
  expect(checkHistory([claim, redeem('r1', 20, 30)], many)).toEqual(['Of c1 2 are out, 1 were issued'])
  const lying = remains({ redemptions: [] })
  expect(checkHistory([claim], lying)[0]).toContain('against its redemptions')
})

it('finds an undo that was answered and did not happen, and a refused claim that did', () => {
  const found = checkHistory([claim, redeem('r1', 20, 30), undo('r1', 40, 50)], remains())
  expect(found[0]).toContain('taken back')
  const refused: Operation = { ...claim, outcome: { status: 'refused', code: 'claim.none_left' } }
  expect(checkHistory([refused, redeem('r1', 20, 30)], remains())[0]).toContain('refused')
})

it('finds a refusal out of nothing', () => {
  const refused: Operation = {
    ...redeem('r1', 20, 30),
    outcome: { status: 'refused', code: 'redemption.already_redeemed' },
  }
  const idle = remains({ vouchers: [{ ...voucher, status: 'claimed' }], redemptions: [] })
  expect(checkHistory([claim, refused], idle)).toEqual([
    'nr1 was refused with redemption.already_redeemed before anybody had done it',
  ])
})
