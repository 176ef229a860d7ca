import {
  changePassword,
  chooseUnion,
  listManagedUnions,
  presentAdminSession,
  requestPasswordCode,
  sendCode,
  signIn,
  signOut,
} from '../features/accounts/index.ts'
import { listFacts } from '../features/audit/index.ts'
import {
  applyImport,
  getImportTask,
  listImportRows,
  listImportTasks,
  undoImport,
} from '../features/imports/index.ts'
import { listNotices, markNoticesRead } from '../features/notices/index.ts'
import { withdrawReview } from '../features/reviews/index.ts'
import { getMemberStatistics, getOverview, listChildStatistics } from '../features/statistics/index.ts'
import {
  correctRegistration,
  findSimilarUnions,
  getOwnUnion,
  getRegistration,
  getUnion,
  listAncestors,
  listRegistrations,
  listSuperiorChoices,
  listUnions,
  listUnionsOnDay,
  printCard,
  renewCard,
  submitRegistration,
} from '../features/unions/index.ts'

import { activityRoutes, ruleRoutes } from './activity-routes.ts'
import { adminClaimRoutes } from './claim-routes.ts'
import { membershipRoutes } from './membership-routes.ts'
import { merchantAdminRoutes } from './merchant-admin-routes.ts'
import { organisationRoutes } from './organisation-routes.ts'
import { os } from './procedures.ts'
import { reviewHandlers } from './review-handlers.ts'
import { progressRoutes, settlementRoutes } from './settlement-routes.ts'
import { signedInContext } from './signed-in-context.ts'
import { adminVoucherRoutes } from './voucher-routes.ts'

const { accounts, audit, imports, notices, reviews, statistics, unions } = os.admin

export const adminRoutes = {
  accounts: {
    requestSignInCode: accounts.requestSignInCode.handler(({ context, input }) =>
      sendCode(context, input.phone, 'sign_in'),
    ),
    signIn: accounts.signIn.handler(async ({ context, input }) =>
      presentAdminSession(await signedInContext(context, 'admin', await signIn(context, 'admin', input))),
    ),
    getSession: accounts.getSession.handler(({ context }) => presentAdminSession(context)),
    signOut: accounts.signOut.handler(async ({ context }) => {
      await signOut(context)
      context.setSessionToken('admin', null)
      return {}
    }),
    chooseUnion: accounts.chooseUnion.handler(async ({ context, input }) =>
      presentAdminSession(await chooseUnion(context, input.unionId)),
    ),
    listManagedUnions: accounts.listManagedUnions.handler(({ context, input }) =>
      listManagedUnions(context, input),
    ),
    requestPasswordCode: accounts.requestPasswordCode.handler(({ context }) => requestPasswordCode(context)),
    changePassword: accounts.changePassword.handler(async ({ context, input }) => {
      await changePassword(context, input)
      return presentAdminSession(context)
    }),
  },
  ...activityRoutes,
  audit: { list: audit.list.handler(({ context, input }) => listFacts(context, input)) },
  imports: {
    list: imports.list.handler(({ context, input }) => listImportTasks(context, input)),
    get: imports.get.handler(({ context, input }) => getImportTask(context, input.id)),
    listRows: imports.listRows.handler(({ context, input }) => listImportRows(context, input)),
    apply: imports.apply.handler(({ context, input }) => applyImport(context, input.id)),
    undo: imports.undo.handler(({ context, input }) => undoImport(context, input.id)),
  },
  ...membershipRoutes,
  ...merchantAdminRoutes,
  ...settlementRoutes,
  welfare: { ...ruleRoutes, ...progressRoutes },
  notices: {
    list: notices.list.handler(({ context, input }) => listNotices(context, input)),
    markRead: notices.markRead.handler(async ({ context, input }) => {
      await markNoticesRead(context, input.ids)
      return {}
    }),
  },
  reviews: {
    list: reviews.list.handler(reviewHandlers.list),
    count: reviews.count.handler(reviewHandlers.count),
    get: reviews.get.handler(reviewHandlers.get),
    approve: reviews.approve.handler(reviewHandlers.approve),
    reject: reviews.reject.handler(reviewHandlers.reject),
    approveMany: reviews.approveMany.handler(reviewHandlers.approveMany),
    rejectMany: reviews.rejectMany.handler(reviewHandlers.rejectMany),
  },
  ...organisationRoutes,
  statistics: {
    getOverview: statistics.getOverview.handler(({ context }) => getOverview(context)),
    getMembers: statistics.getMembers.handler(({ context, input }) => getMemberStatistics(context, input)),
    listChildren: statistics.listChildren.handler(({ context, input }) =>
      listChildStatistics(context, input),
    ),
  },
  unions: {
    getOwn: unions.getOwn.handler(({ context }) => getOwnUnion(context)),
    listOnDay: unions.listOnDay.handler(({ context, input }) => listUnionsOnDay(context, input)),
    printCard: unions.printCard.handler(({ context, input }) => printCard(context, input.id)),
    renewCard: unions.renewCard.handler(({ context }) => renewCard(context)),
    findSimilar: unions.findSimilar.handler(({ context, input }) => findSimilarUnions(context, input)),
    list: unions.list.handler(({ context, input }) => listUnions(context, input)),
    get: unions.get.handler(({ context, input }) => getUnion(context, input.id)),
    listAncestors: unions.listAncestors.handler(({ context, input }) => listAncestors(context, input.id)),
    listSuperiorChoices: unions.listSuperiorChoices.handler(({ context, input }) =>
      listSuperiorChoices(context, input.search),
    ),
    register: unions.register.handler(({ context, input }) => submitRegistration(context, input)),
    listRegistrations: unions.listRegistrations.handler(({ context, input }) =>
      listRegistrations(context, input),
    ),
    correctRegistration: unions.correctRegistration.handler(({ context, input }) =>
      correctRegistration(context, input),
    ),
    withdrawRegistration: unions.withdrawRegistration.handler(async ({ context, input }) => {
      await withdrawReview(context, 'union.registration', input.id)
      return getRegistration(context, input.id)
    }),
  },
  vouchers: { ...adminClaimRoutes, ...adminVoucherRoutes },
}
