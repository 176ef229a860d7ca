import { z } from 'zod'
import { numberRefusals, personRefusals, timeRefusals } from '../activities/claim-refusals.ts'
import { endpoint } from '../endpoint.ts'
import { id, idInput, instant, searchText, sentence } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { staffVoucher, voucherStatuses } from './voucher.ts'

const voucherInput = z.object({ activityId: id, id })

/** Vouchers that members claimed, as staff of the activity's union see them. */
export const vouchers = {
  list: endpoint({
    method: 'GET',
    path: '/admin/activities/{id}/vouchers',
    may: 'activities.manage',
    summary:
      'Vouchers claimed in an activity of the own union, newest first; names are searched by their beginning',
    input: idInput.extend(pageQuery.shape).extend({
      search: searchText,
      status: z.enum(voucherStatuses).optional(),
      campaignId: id.optional(),
    }),
    output: pageOf(staffVoucher),
  }),
  void: endpoint({
    method: 'POST',
    path: '/admin/activities/{activityId}/vouchers/{id}/voiding',
    may: 'activities.manage',
    summary:
      'Make a claimed voucher void, with the reason that its owner reads; the owner may claim anew where wished',
    input: voucherInput.extend({ reason: sentence, mayClaimAgain: z.boolean() }),
    output: staffVoucher,
    errors: ['voucher.not_claimed'],
  }),
  listUnclaimed: endpoint({
    method: 'GET',
    path: '/admin/activities/{id}/unclaimed-members',
    may: 'activities.manage',
    summary: 'Members of the own union who could still claim, to claim for those without a phone',
    input: idInput.extend(pageQuery.shape).extend({ search: searchText }),
    output: pageOf(
      z.object({ personId: id, name: z.string(), documentMasked: z.string(), unionName: z.string() }),
    ),
  }),
  claimFor: endpoint({
    method: 'POST',
    path: '/admin/activities/{activityId}/claims',
    may: 'activities.manage',
    summary: 'Claim for a member without a phone, who asked for it in person',
    input: z.object({ activityId: id, campaignId: id, personId: id, key: z.string().min(8).max(64) }),
    output: staffVoucher,
    repeats: 'by_key',
    errors: ['claim.person_unknown', ...personRefusals, ...timeRefusals, ...numberRefusals],
  }),
  print: endpoint({
    method: 'POST',
    path: '/admin/activities/{activityId}/vouchers/{id}/prints',
    may: 'activities.manage',
    summary: 'A code to print for somebody without a phone; papers printed before are worth nothing any more',
    input: voucherInput,
    output: z.object({
      code: z.string(),
      number: z.string(),
      name: z.string(),
      item: z.string(),
      unionName: z.string(),
      valueInFen: z.int(),
      validFrom: instant,
      validUntil: instant,
      merchants: z.array(z.object({ name: z.string(), address: z.string() })),
    }),
    errors: ['voucher.not_printable'],
  }),
}
