import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { settlement, settlementDetail, settlementStatuses } from './settlement.ts'

/** Statements of the merchant, to confirm or to dispute. Only the merchant’s contact answers. */
export const settlements = {
  list: endpoint({
    method: 'GET',
    path: '/merchant/settlements',
    may: 'clerk',
    summary: 'Settlements of this merchant, newest first, with what is not settled yet',
    input: pageQuery.extend({ status: z.enum(settlementStatuses).optional() }),
    output: pageOf(settlement).extend({ open: z.object({ units: z.int(), amountInFen: z.int() }) }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/merchant/settlements/{id}',
    may: 'clerk',
    summary: 'One of them with its lines',
    input: idInput,
    output: settlementDetail,
  }),
  confirm: endpoint({
    method: 'POST',
    path: '/merchant/settlements/{id}/confirmation',
    may: 'clerk',
    summary: 'Agree with it',
    input: idInput,
    output: settlementDetail,
    errors: ['settlement.answered', 'settlement.too_late', 'permission.denied'],
  }),
  dispute: endpoint({
    method: 'POST',
    path: '/merchant/settlements/{id}/dispute',
    may: 'clerk',
    summary: 'Say what is wrong with it',
    input: z.object({ id, reason: sentence }),
    output: settlementDetail,
    errors: ['settlement.answered', 'settlement.too_late', 'permission.denied'],
  }),
}
