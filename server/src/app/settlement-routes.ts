import {
  confirmSettlement,
  disputeSettlement,
  getIdentity,
  getMerchantSettlement,
  getSettlement,
  listMerchantSettlements,
  listSettlements,
  listWelfareDocuments,
  lockSettlement,
  makeRegister,
  previewSettlement,
  verifySheet,
  withdrawSettlement,
} from '../features/settlements/index.ts'
import { getProgress } from '../features/welfare/index.ts'
import { os } from './procedures.ts'

const { settlements, welfare } = os.admin

/** What accountants do. */
export const settlementRoutes = {
  settlements: {
    makeRegister: settlements.makeRegister.handler(({ context, input }) => makeRegister(context, input.id)),
    listDocuments: settlements.listDocuments.handler(({ context, input }) =>
      listWelfareDocuments(context, input),
    ),
    getIdentity: settlements.getIdentity.handler(({ context, input }) => getIdentity(context, input.id)),
    preview: settlements.preview.handler(({ context, input }) => previewSettlement(context, input)),
    lock: settlements.lock.handler(({ context, input }) => lockSettlement(context, input)),
    list: settlements.list.handler(({ context, input }) => listSettlements(context, input)),
    get: settlements.get.handler(({ context, input }) => getSettlement(context, input.id)),
    withdraw: settlements.withdraw.handler(({ context, input }) =>
      withdrawSettlement(context, input.id, input.reason),
    ),
  },
}

/** What superiors see. */
export const progressRoutes = {
  getProgress: welfare.getProgress.handler(({ context, input }) => getProgress(context, input)),
}

const { settlements: statements } = os.merchant

/** What a merchant answers. */
export const statementRoutes = {
  settlements: {
    list: statements.list.handler(({ context, input }) => listMerchantSettlements(context, input)),
    get: statements.get.handler(({ context, input }) => getMerchantSettlement(context, input.id)),
    confirm: statements.confirm.handler(({ context, input }) => confirmSettlement(context, input.id)),
    dispute: statements.dispute.handler(({ context, input }) =>
      disputeSettlement(context, input.id, input.reason),
    ),
  },
}

/** What anybody may check. */
export const verificationRoutes = {
  welfareDocuments: {
    verify: os.open.welfareDocuments.verify.handler(({ context, input }) => verifySheet(context, input.code)),
  },
}
