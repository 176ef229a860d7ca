import type { TriedCall } from './calls.ts'

const page = { limit: 20 }
const ofChenguang = { thingOf: 'chenguang' } as const
/** What a member may see of an activity is shown in `offers.test.ts`: here nobody finds one that is not there. */
const nowhere = { ownedBy: 'nobody' } as const

/** Claiming, for oneself and for somebody without a phone, and the draws that everybody may look at. */
export const claimCalls: TriedCall[] = [
  {
    call: 'admin.vouchers.claimFor',
    ...ofChenguang,
    input: ({ voucher: { activityId, campaignId, id } }) => ({
      activityId,
      campaignId,
      personId: id,
      key: 'a-tried-key',
    }),
  },
  {
    call: 'admin.vouchers.listUnclaimed',
    ...ofChenguang,
    input: (t) => ({ ...page, id: t.voucher.activityId }),
  },
  { call: 'member.activities.list', input: () => page },
  { call: 'member.activities.get', ...nowhere, input: (t) => ({ id: t.voucher.id }) },
  {
    call: 'member.activities.claim',
    ...nowhere,
    input: (t) => ({ id: t.voucher.id, campaignId: t.voucher.campaignId, key: 'a-tried-key' }),
  },
  {
    call: 'member.activities.apply',
    ...nowhere,
    input: (t) => ({ id: t.voucher.id, wishes: [t.voucher.campaignId] }),
  },
  { call: 'open.draws.get', input: (t) => ({ id: t.drawnActivity }) },
  { call: 'open.draws.listEntries', input: (t) => ({ id: t.drawnActivity, after: 0 }) },
]
