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
import { disclose, getMember, listMembers } from '../features/members/index.ts'
import { listNotices, markNoticesRead } from '../features/notices/index.ts'
import {
  countPendingReviews,
  decideMany,
  decideReview,
  getReview,
  listReviews,
  withdrawReview,
} from '../features/reviews/index.ts'
import { getOverview } from '../features/statistics/index.ts'
import {
  correctRegistration,
  getOwnUnion,
  getRegistration,
  getUnion,
  listAncestors,
  listRegistrations,
  listSuperiorChoices,
  listUnions,
  submitRegistration,
} from '../features/unions/index.ts'
import { reviewDefinitions } from '../kinds/reviews.ts'
import { os } from './procedures.ts'
import { signedInContext } from './signed-in-context.ts'

const { accounts, audit, imports, members, notices, reviews, statistics, unions } = os.admin

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
  audit: { list: audit.list.handler(({ context, input }) => listFacts(context, input)) },
  imports: {
    list: imports.list.handler(({ context, input }) => listImportTasks(context, input)),
    get: imports.get.handler(({ context, input }) => getImportTask(context, input.id)),
    listRows: imports.listRows.handler(({ context, input }) => listImportRows(context, input)),
    apply: imports.apply.handler(({ context, input }) => applyImport(context, input.id)),
    undo: imports.undo.handler(({ context, input }) => undoImport(context, input.id)),
  },
  members: {
    list: members.list.handler(({ context, input }) => listMembers(context, input)),
    search: members.search.handler(({ context, input }) => listMembers(context, input)),
    get: members.get.handler(({ context, input }) => getMember(context, input.id)),
    disclose: members.disclose.handler(({ context, input }) => disclose(context, input)),
  },
  notices: {
    list: notices.list.handler(({ context, input }) => listNotices(context, input)),
    markRead: notices.markRead.handler(async ({ context, input }) => {
      await markNoticesRead(context, input.ids)
      return {}
    }),
  },
  reviews: {
    list: reviews.list.handler(({ context, input }) => listReviews(context, reviewDefinitions, input)),
    count: reviews.count.handler(({ context }) => countPendingReviews(context)),
    get: reviews.get.handler(({ context, input }) => getReview(context, reviewDefinitions, input.id)),
    approve: reviews.approve.handler(async ({ context, input }) => {
      await decideReview(context, reviewDefinitions, { id: input.id, verdict: 'approved', reason: null })
      return getReview(context, reviewDefinitions, input.id)
    }),
    reject: reviews.reject.handler(async ({ context, input }) => {
      await decideReview(context, reviewDefinitions, { ...input, verdict: 'rejected' })
      return getReview(context, reviewDefinitions, input.id)
    }),
    approveMany: reviews.approveMany.handler(({ context, input }) =>
      decideMany(context, reviewDefinitions, { ids: input.ids, verdict: 'approved', reason: null }),
    ),
    rejectMany: reviews.rejectMany.handler(({ context, input }) =>
      decideMany(context, reviewDefinitions, { ...input, verdict: 'rejected' }),
    ),
  },
  statistics: { getOverview: statistics.getOverview.handler(({ context }) => getOverview(context)) },
  unions: {
    getOwn: unions.getOwn.handler(({ context }) => getOwnUnion(context)),
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
}
