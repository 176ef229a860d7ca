import { activityForm, campaignForm } from '../welfare-forms.ts'
import type { TriedCall } from './calls.ts'
import { reviewCallsOf } from './review-calls.ts'
import type { Things } from './things.ts'

const page = () => ({ limit: 20 })
const ofChenguang = { thingOf: 'chenguang' } as const
const idOf = (name: 'campaign' | 'draft' | 'waitingActivity' | 'approvedActivity') => (t: Things) => ({
  id: t[name],
})
const reason = '发放已完成。'
const rule = {
  category: 'birthday',
  period: 'year',
  capInFen: 30_000,
  forms: ['goods'],
  enforcement: 'stop',
  validFrom: '2027-01-01',
  sourceDocument: '东工发〔2026〕8号',
}
const publication = {
  variant: 'activity',
  thingOf: 'donghu',
  also: 'activities.review',
  idOf: (t: Things) => t.publication,
} as const

/** Vouchers as they are defined, activities and their publication, rules of amounts. */
export const activityCalls: TriedCall[] = [
  { call: 'admin.campaigns.list', input: page },
  { call: 'admin.campaigns.get', ...ofChenguang, input: idOf('campaign') },
  // The merchant is one of 晨光's: who may define vouchers elsewhere does not find it.
  {
    call: 'admin.campaigns.create',
    ...ofChenguang,
    input: (t) => campaignForm(t.world, t.shop),
  },
  {
    call: 'admin.campaigns.edit',
    ...ofChenguang,
    input: (t) => ({ ...campaignForm(t.world, t.shop), id: t.campaign, revision: 1 }),
  },
  {
    call: 'admin.campaigns.changeStatus',
    ...ofChenguang,
    input: (t) => ({ id: t.campaign, status: 'disabled' }),
  },
  {
    call: 'admin.campaigns.authoriseMerchant',
    ...ofChenguang,
    input: (t) => ({ id: t.campaign, merchantId: t.otherShop }),
  },
  {
    call: 'admin.campaigns.withdrawMerchant',
    ...ofChenguang,
    input: (t) => ({ id: t.campaign, merchantId: t.otherShop }),
  },
  { call: 'admin.activities.list', input: page },
  { call: 'admin.activities.get', ...ofChenguang, input: idOf('approvedActivity') },
  { call: 'admin.activities.get', variant: 'a draft', ...ofChenguang, isOwnOnly: true, input: idOf('draft') },
  { call: 'admin.activities.listTraces', ...ofChenguang, input: idOf('approvedActivity') },
  { call: 'admin.activities.create', input: (t) => activityForm(t.world, []) },
  {
    call: 'admin.activities.edit',
    ...ofChenguang,
    input: (t) => ({ ...activityForm(t.world, []), id: t.draft, revision: 1 }),
  },
  { call: 'admin.activities.remove', ...ofChenguang, input: idOf('draft') },
  { call: 'admin.activities.preview', ...ofChenguang, input: idOf('draft') },
  { call: 'admin.activities.submit', ...ofChenguang, input: (t) => ({ id: t.draft, revision: 1 }) },
  { call: 'admin.activities.withdraw', ...ofChenguang, input: idOf('waitingActivity') },
  { call: 'admin.activities.open', ...ofChenguang, input: idOf('approvedActivity') },
  { call: 'admin.activities.close', ...ofChenguang, input: idOf('approvedActivity') },
  {
    call: 'admin.activities.end',
    ...ofChenguang,
    input: (t) => ({ id: t.approvedActivity, reason }),
  },
  ...reviewCallsOf('admin.reviews', publication),
  ...reviewCallsOf('member.management', publication),
  { call: 'admin.welfare.listRules', input: () => ({}) },
  { call: 'admin.welfare.createRule', input: () => rule },
  { call: 'admin.welfare.editRule', thingOf: 'donghu', input: (t) => ({ ...rule, id: t.rule, revision: 1 }) },
  { call: 'admin.welfare.removeRule', thingOf: 'donghu', input: (t) => ({ id: t.rule }) },
]
