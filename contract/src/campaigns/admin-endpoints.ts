import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, searchText } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { campaignDetail, campaignEdit, campaignForm, campaignRow, campaignStatuses } from './campaign.ts'

/** Vouchers as they are defined (优惠券), with their budget (seed 004, 图25–27). */
export const campaigns = {
  list: endpoint({
    method: 'GET',
    path: '/admin/campaigns',
    may: 'merchants.view',
    summary: 'Vouchers that the own union has defined, newest first',
    input: pageQuery.extend({
      search: searchText,
      merchantId: id.optional(),
      status: z.enum(campaignStatuses).optional(),
    }),
    output: pageOf(campaignRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/admin/campaigns/{id}',
    may: 'merchants.view',
    summary: 'One of them, with who may redeem it',
    input: idInput,
    output: campaignDetail,
  }),
  create: endpoint({
    method: 'POST',
    path: '/admin/campaigns',
    may: 'campaigns.manage',
    summary: 'Define a voucher; it is disabled until it is enabled',
    input: campaignForm,
    output: campaignDetail,
    errors: ['file.not_yours'],
  }),
  edit: endpoint({
    method: 'PUT',
    path: '/admin/campaigns/{id}',
    may: 'campaigns.manage',
    summary: 'Change it; once an activity uses it, value, validity and merchant stay',
    input: campaignEdit,
    output: campaignDetail,
    errors: ['campaign.changed', 'campaign.in_use', 'campaign.below_issued', 'file.not_yours'],
  }),
  changeStatus: endpoint({
    method: 'PUT',
    path: '/admin/campaigns/{id}/status',
    may: 'campaigns.manage',
    summary: 'Enable or disable it; a disabled one goes into no further activity',
    input: z.object({ id, status: z.enum(campaignStatuses) }),
    output: campaignDetail,
    errors: ['campaign.over'],
  }),
  authoriseMerchant: endpoint({
    method: 'PUT',
    path: '/admin/campaigns/{id}/merchants/{merchantId}',
    may: 'campaigns.manage',
    summary: 'Let a further merchant redeem it (授权)',
    input: z.object({ id, merchantId: id }),
    output: campaignDetail,
    errors: ['campaign.own_merchant'],
  }),
  withdrawMerchant: endpoint({
    method: 'DELETE',
    path: '/admin/campaigns/{id}/merchants/{merchantId}',
    may: 'campaigns.manage',
    summary: 'Take the right to redeem it away again',
    input: z.object({ id, merchantId: id }),
    output: campaignDetail,
  }),
}
