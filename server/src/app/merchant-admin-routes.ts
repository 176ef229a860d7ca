import {
  addClerk,
  changeMerchantStatus,
  createMerchant,
  editMerchant,
  getMerchant,
  listClerks,
  listMerchants,
  removeClerk,
} from '../features/merchants/index.ts'
import { os } from './procedures.ts'

const { merchants } = os.admin

/** Merchants of a union, and who scans for them. */
export const merchantAdminRoutes = {
  merchants: {
    list: merchants.list.handler(({ context, input }) => listMerchants(context, input)),
    get: merchants.get.handler(({ context, input }) => getMerchant(context, input.id)),
    create: merchants.create.handler(({ context, input }) => createMerchant(context, input)),
    edit: merchants.edit.handler(({ context, input }) => editMerchant(context, input)),
    changeStatus: merchants.changeStatus.handler(({ context, input }) =>
      changeMerchantStatus(context, input),
    ),
    listClerks: merchants.listClerks.handler(({ context, input }) => listClerks(context, input.id)),
    addClerk: merchants.addClerk.handler(({ context, input }) => addClerk(context, input)),
    removeClerk: merchants.removeClerk.handler(async ({ context, input }) => {
      await removeClerk(context, input)
      return {}
    }),
  },
}
