import type { TriedCall } from './calls.ts'

const page = () => ({ limit: 20 })
const ofChenguang = { thingOf: 'chenguang' } as const
const time = { fromAt: '2026-11-19T00:00:00.000Z', untilAt: '2026-11-20T01:00:00.000Z' }

/** Sheets for the books, settlements with merchants, and the progress. */
export const settlementCalls: TriedCall[] = [
  { call: 'admin.settlements.makeRegister', ...ofChenguang, input: (t) => ({ id: t.handout }) },
  { call: 'admin.settlements.getIdentity', ...ofChenguang, input: (t) => ({ id: t.handout }) },
  { call: 'admin.settlements.listDocuments', input: page },
  {
    call: 'admin.settlements.preview',
    ...ofChenguang,
    input: (t) => ({ merchantId: t.handoutMerchant, ...time, untilAt: '2026-11-19T12:00:00.000Z' }),
  },
  {
    call: 'admin.settlements.lock',
    ...ofChenguang,
    input: (t) => ({ merchantId: t.handoutMerchant, ...time }),
  },
  { call: 'admin.settlements.list', input: page },
  { call: 'admin.settlements.get', ...ofChenguang, input: (t) => ({ id: t.settlement }) },
  {
    call: 'admin.settlements.withdraw',
    ...ofChenguang,
    input: (t) => ({ id: t.settlement, reason: '重新核对' }),
  },
  { call: 'merchant.settlements.list', isForClerks: true, input: page },
  { call: 'merchant.settlements.get', isForClerks: true, input: (t) => ({ id: t.settlement }) },
  { call: 'merchant.settlements.confirm', isForClerks: true, input: (t) => ({ id: t.settlement }) },
  {
    call: 'merchant.settlements.dispute',
    isForClerks: true,
    input: (t) => ({ id: t.settlement, reason: '少了一张' }),
  },
  { call: 'open.welfareDocuments.verify', input: (t) => ({ code: t.sheetCode }) },
  { call: 'admin.welfare.getProgress', input: () => ({ year: 2026 }) },
]
