import { commitDraw } from '../../features/draws/index.ts'
import { contextFor, type NamedWorld } from '../named-world.ts'
import { makeFair, type TestVoucher } from '../vouchers.ts'
import { makeActivity } from '../welfare.ts'
import type { TriedCall } from './calls.ts'
import type { Things } from './things.ts'

/** A voucher of 晨光 that 陈会 has claimed, and an activity of its whose order is drawn. */
export type VoucherThings = { voucher: TestVoucher; drawnActivity: string }

export const makeVoucherThings = async (world: NamedWorld): Promise<VoucherThings> => {
  const fair = await makeFair(world)
  const later = new Date(world.equipment.clock.now().getTime() + 3_600_000)
  const drawnActivity = await makeActivity(world, [{ campaignId: fair.campaignId, units: 1 }], {
    rules: { applicationsUntil: later },
  })
  const ctx = contextFor(world.equipment, { kind: 'system' })
  await world.equipment.database.transaction((tx) => commitDraw(tx, ctx, drawnActivity))
  return { voucher: await fair.give('chen'), drawnActivity }
}

const page = { limit: 20 }
const code = '572000000000'
const ofChenguang = { thingOf: 'chenguang' } as const
const key = ({ voucher: { activityId, id } }: Things) => ({ activityId, id })

/** What becomes of claimed vouchers: by their owners, staff of the union, and clerks of merchants. */
export const voucherCalls: TriedCall[] = [
  {
    call: 'admin.vouchers.list',
    ...ofChenguang,
    input: (t) => ({ ...page, id: t.voucher.activityId }),
  },
  { call: 'admin.vouchers.print', ...ofChenguang, input: key },
  {
    call: 'admin.vouchers.void',
    ...ofChenguang,
    input: (t) => ({ ...key(t), reason: '发错了人', mayClaimAgain: true }),
  },
  { call: 'member.vouchers.list', input: () => ({ ...page, of: 'good' }) },
  { call: 'member.vouchers.get', ownedBy: 'member', input: key },
  {
    call: 'member.vouchers.nameProxy',
    ownedBy: 'member',
    input: (t) => ({ ...key(t), name: '何无', phone: '13900000012' }),
  },
  { call: 'member.vouchers.revokeProxy', ownedBy: 'member', input: key },
  { call: 'merchant.redemptions.check', input: () => ({ code }) },
  { call: 'merchant.redemptions.redeem', input: () => ({ code, nonce: 'tried-nonce' }) },
  { call: 'merchant.redemptions.undo', input: (t) => ({ id: t.voucher.id, reason: '扫错了' }) },
  { call: 'merchant.redemptions.list', input: () => ({ ...page, on: '2026-11-20' }) },
]
