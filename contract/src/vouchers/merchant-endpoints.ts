import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, id, instant, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { redemption, shownToClerk } from './voucher.ts'

const code = z.string().trim().min(1, 'text.required').max(120, 'text.too_long')

const refusals = [
  'redemption.unknown_code',
  'redemption.code_too_old',
  'redemption.already_redeemed',
  'redemption.expired',
  'redemption.not_yet_valid',
  'redemption.voided',
  'redemption.not_authorised',
  'redemption.merchant_offline',
  'redemption.owner_left',
  'request.too_many',
] as const

/** Scanning (活动核销, seed 004, 三.2). `may: clerk` is somebody who scans for the chosen merchant and has an own password. */
export const redemptions = {
  check: endpoint({
    method: 'POST',
    path: '/merchant/checks',
    may: 'clerk',
    summary: 'What a code stands for, before it is redeemed; changes nothing',
    input: z.object({ code }),
    output: shownToClerk,
    repeats: 'freely',
    errors: refusals,
  }),
  redeem: endpoint({
    method: 'POST',
    path: '/merchant/redemptions',
    may: 'clerk',
    summary: 'Redeem it, once and for all; the same nonce again gets the same answer',
    input: z.object({ code, nonce: z.string().min(8).max(64) }),
    output: redemption,
    repeats: 'by_key',
    errors: [...refusals, 'redemption.nonce_reused'],
  }),
  undo: endpoint({
    method: 'POST',
    path: '/merchant/redemptions/{id}/reversal',
    may: 'clerk',
    summary: 'Take a redemption of this clerk back within some minutes, with a reason',
    input: z.object({ id, reason: sentence }),
    output: redemption,
    errors: ['redemption.undo_over', 'redemption.reversed', 'redemption.settled'],
  }),
  list: endpoint({
    method: 'GET',
    path: '/merchant/redemptions',
    may: 'clerk',
    summary: 'What was redeemed at this merchant on a day, newest first',
    input: pageQuery.extend({ on: day }),
    output: pageOf(redemption).extend({
      totals: z.object({ units: z.int(), amountInFen: z.int(), reversed: z.int(), asOf: instant }),
    }),
  }),
}
