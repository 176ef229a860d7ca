import {
  getOwnVoucher,
  listOwnVouchers,
  listVouchers,
  nameProxy,
  printVoucher,
  revokeProxy,
  voidVoucher,
} from '../features/vouchers/index.ts'
import { os } from './procedures.ts'

const { vouchers: staff } = os.admin
const { vouchers: own } = os.member

export const adminVoucherRoutes = {
  list: staff.list.handler(({ context, input }) => listVouchers(context, input)),
  void: staff.void.handler(({ context, input }) => voidVoucher(context, input)),
  print: staff.print.handler(({ context, input }) => printVoucher(context, input)),
}

export const memberVoucherRoutes = {
  list: own.list.handler(({ context, input }) => listOwnVouchers(context, input)),
  get: own.get.handler(({ context, input }) => getOwnVoucher(context, input)),
  nameProxy: own.nameProxy.handler(({ context, input }) => nameProxy(context, input)),
  revokeProxy: own.revokeProxy.handler(({ context, input }) => revokeProxy(context, input)),
}
