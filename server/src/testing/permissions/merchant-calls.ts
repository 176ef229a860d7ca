import type { TriedCall } from './calls.ts'
import type { Things } from './things.ts'

const empty = () => ({})
const ofChenguang = { thingOf: 'chenguang' } as const
const phone = { phone: '13800000021' }
const newPassword = 'Wind-und-Regen-7'

const form = {
  name: '新商家',
  contactName: '店主',
  kind: 'merchant',
  service: 'bakery',
  tags: [],
  address: '东湖路 1 号',
}

/** Merchants of a union, and the accounts of those who scan for them. */
export const merchantCalls: TriedCall[] = [
  { call: 'admin.merchants.list', input: () => ({ limit: 20 }) },
  { call: 'admin.merchants.get', ...ofChenguang, input: (t) => ({ id: t.merchant }) },
  { call: 'admin.merchants.create', input: () => ({ ...form, contactPhone: phone.phone }) },
  {
    call: 'admin.merchants.edit',
    ...ofChenguang,
    input: (t) => ({ ...form, id: t.merchant, revision: 1 }),
  },
  {
    call: 'admin.merchants.changeStatus',
    ...ofChenguang,
    input: (t) => ({ id: t.merchant, status: 'offline' }),
  },
  { call: 'admin.merchants.listClerks', ...ofChenguang, input: (t) => ({ id: t.merchant }) },
  {
    call: 'admin.merchants.addClerk',
    ...ofChenguang,
    input: (t) => ({ merchantId: t.merchant, name: '店员', ...phone }),
  },
  {
    call: 'admin.merchants.removeClerk',
    ...ofChenguang,
    input: (t) => ({ merchantId: t.merchant, id: t.clerk }),
  },
  { call: 'merchant.accounts.requestSignInCode', input: () => phone },
  {
    call: 'merchant.accounts.signIn',
    input: () => ({ method: 'password', accountName: 'nobody', password: 'x' }),
  },
  { call: 'merchant.accounts.getSession', input: empty },
  { call: 'merchant.accounts.signOut', input: empty },
  {
    call: 'merchant.accounts.chooseMerchant',
    isForClerks: true,
    input: (t: Things) => ({ merchantId: t.merchant }),
  },
  { call: 'merchant.accounts.setPassword', input: () => ({ newPassword }) },
  { call: 'merchant.accounts.requestPasswordCode', input: empty },
  { call: 'merchant.accounts.changePassword', input: () => ({ code: '000000', newPassword }) },
]
