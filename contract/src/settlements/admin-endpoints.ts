import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, instant, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import {
  settlement,
  settlementDetail,
  settlementLine,
  settlementStatuses,
  unitIdentity,
  welfareDocument,
  welfareDocumentKinds,
} from './settlement.ts'

const period = z
  .object({ merchantId: id, fromAt: instant, untilAt: instant })
  .refine(({ fromAt, untilAt }) => fromAt < untilAt, { path: ['untilAt'], message: 'date.not_after' })

/**
 * For the accountant (seed 004, 二(六); domain rules 4.3). The sheets travel outside the contract:
 * `GET /api/admin/welfare-documents/{id}/file.xlsx` and `…/file.pdf`.
 */
export const settlements = {
  makeRegister: endpoint({
    method: 'POST',
    path: '/admin/activities/{id}/registers',
    may: 'settlements.manage',
    summary: 'Freeze the 领取明细表 of an activity of the own union as of now, numbered and with its digest',
    input: idInput,
    output: welfareDocument,
    errors: ['register.nothing'],
  }),
  listDocuments: endpoint({
    method: 'GET',
    path: '/admin/welfare-documents',
    may: 'settlements.manage',
    summary: 'Sheets of the own union, newest first',
    input: pageQuery.extend({
      kind: z.enum(welfareDocumentKinds).optional(),
      activityId: id.optional(),
    }),
    output: pageOf(welfareDocument),
  }),
  getIdentity: endpoint({
    method: 'GET',
    path: '/admin/activities/{id}/identity',
    may: 'settlements.manage',
    summary:
      'Where every unit of an activity is now: issued = unclaimed + claimed + redeemed + expired + void',
    input: idInput,
    output: unitIdentity,
  }),
  preview: endpoint({
    method: 'GET',
    path: '/admin/settlement-previews',
    may: 'settlements.manage',
    summary: 'What a settlement with a merchant over a time would hold',
    input: period,
    output: z.object({ lines: z.array(settlementLine), units: z.int(), amountInFen: z.int() }),
    errors: ['settlement.overlaps'],
  }),
  lock: endpoint({
    method: 'POST',
    path: '/admin/settlements',
    may: 'settlements.manage',
    summary:
      'Lock a time with a merchant: numbered and frozen, and nothing in it can be redeemed late or taken back',
    input: period,
    output: settlementDetail,
    errors: ['settlement.nothing', 'settlement.not_over', 'settlement.overlaps'],
  }),
  list: endpoint({
    method: 'GET',
    path: '/admin/settlements',
    may: 'settlements.manage',
    summary: 'Settlements of the own union, newest first',
    input: pageQuery.extend({ merchantId: id.optional(), status: z.enum(settlementStatuses).optional() }),
    output: pageOf(settlement),
  }),
  get: endpoint({
    method: 'GET',
    path: '/admin/settlements/{id}',
    may: 'settlements.manage',
    summary: 'One settlement with its lines',
    input: idInput,
    output: settlementDetail,
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/admin/settlements/{id}/withdrawal',
    may: 'settlements.manage',
    summary: 'Take a disputed settlement back, so that the time can be locked anew; its number stays used',
    input: z.object({ id, reason: sentence }),
    output: settlementDetail,
    errors: ['settlement.answered'],
  }),
}
