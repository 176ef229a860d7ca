import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id } from '../values/basics.ts'
import { personNameInput } from '../values/name.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { phoneInput } from '../values/phone.ts'
import { ownVoucher, ownVoucherDetail } from './voucher.ts'

const voucherInput = z.object({ activityId: id, id })

/** 我的-卡券 (seed 004, 三.2). */
export const vouchers = {
  list: endpoint({
    method: 'GET',
    path: '/member/vouchers',
    may: 'account',
    summary:
      'My vouchers, and those that I was named to collect: the good ones, or what became of the others',
    input: pageQuery.extend({ of: z.enum(['good', 'past']) }),
    output: pageOf(ownVoucher),
  }),
  get: endpoint({
    method: 'GET',
    path: '/member/activities/{activityId}/vouchers/{id}',
    may: 'account',
    summary: 'One of them with what the phone needs to show its code off line',
    input: voucherInput,
    output: ownVoucherDetail,
  }),
  nameProxy: endpoint({
    method: 'POST',
    path: '/member/activities/{activityId}/vouchers/{id}/proxy',
    may: 'verified',
    summary: 'Name somebody who collects it for me (代领); it appears among that person’s vouchers',
    input: voucherInput.extend({ name: personNameInput, phone: phoneInput }),
    output: ownVoucherDetail,
    errors: ['proxy.self', 'proxy.already', 'proxy.too_many', 'voucher.not_claimed', 'request.too_many'],
  }),
  revokeProxy: endpoint({
    method: 'DELETE',
    path: '/member/activities/{activityId}/vouchers/{id}/proxy',
    may: 'verified',
    summary: 'Take it back: the other person’s code is worth nothing at once',
    input: voucherInput,
    output: ownVoucherDetail,
  }),
}
