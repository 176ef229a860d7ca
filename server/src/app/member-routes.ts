import {
  changePassword,
  presentMemberSession,
  requestPasswordCode,
  sendCode,
  signIn,
  signOut,
} from '../features/accounts/index.ts'
import {
  applyToJoin,
  correctJoinApplication,
  getCard,
  getJoinApplication,
  getMine,
  listJoinApplications,
  searchUnions,
  verifyIdentity,
} from '../features/members/index.ts'
import { listNotices, markNoticesRead } from '../features/notices/index.ts'
import { withdrawReview } from '../features/reviews/index.ts'
import {
  correctRegistration,
  findSimilarUnions,
  getRegistration,
  listRegistrations,
  listSuperiorChoices,
  submitRegistration,
} from '../features/unions/index.ts'
import { managementRoutes } from './management-routes.ts'
import { os } from './procedures.ts'
import { signedInContext } from './signed-in-context.ts'

const { accounts, members, notices, unions } = os.member

export const memberRoutes = {
  management: managementRoutes,
  accounts: {
    requestSignInCode: accounts.requestSignInCode.handler(({ context, input }) =>
      sendCode(context, input.phone, 'sign_in', 'member'),
    ),
    signIn: accounts.signIn.handler(async ({ context, input }) =>
      presentMemberSession(await signedInContext(context, 'member', await signIn(context, 'member', input))),
    ),
    getSession: accounts.getSession.handler(({ context }) => presentMemberSession(context)),
    signOut: accounts.signOut.handler(async ({ context }) => {
      await signOut(context)
      context.setSessionToken('member', null)
      return {}
    }),
    requestPasswordCode: accounts.requestPasswordCode.handler(({ context }) => requestPasswordCode(context)),
    changePassword: accounts.changePassword.handler(async ({ context, input }) => {
      await changePassword(context, input)
      return presentMemberSession(context)
    }),
    verifyIdentity: accounts.verifyIdentity.handler(({ context, input }) => verifyIdentity(context, input)),
  },
  members: {
    getMine: members.getMine.handler(({ context }) => getMine(context)),
    getCard: members.getCard.handler(({ context }) => getCard(context)),
    searchUnions: members.searchUnions.handler(({ context, input }) => searchUnions(context, input.search)),
    applyToJoin: members.applyToJoin.handler(({ context, input }) => applyToJoin(context, input)),
    listJoinApplications: members.listJoinApplications.handler(({ context, input }) =>
      listJoinApplications(context, input),
    ),
    correctJoinApplication: members.correctJoinApplication.handler(({ context, input }) =>
      correctJoinApplication(context, input),
    ),
    withdrawJoinApplication: members.withdrawJoinApplication.handler(async ({ context, input }) => {
      await withdrawReview(context, 'member.join', input.id)
      return getJoinApplication(context, input.id)
    }),
  },
  notices: {
    list: notices.list.handler(({ context, input }) => listNotices(context, input)),
    markRead: notices.markRead.handler(async ({ context, input }) => {
      await markNoticesRead(context, input.ids)
      return {}
    }),
  },
  unions: {
    listSuperiorChoices: unions.listSuperiorChoices.handler(({ context, input }) =>
      listSuperiorChoices(context, input.search),
    ),
    findSimilar: unions.findSimilar.handler(({ context, input }) => findSimilarUnions(context, input)),
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
