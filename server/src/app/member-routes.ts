import {
  changePassword,
  changePhone,
  presentMemberSession,
  requestPasswordCode,
  requestPhoneCode,
  sendCode,
  signIn,
  signOut,
  signOutEverywhere,
} from '../features/accounts/index.ts'
import {
  applyForMembership,
  cancelPlannedTransfer,
  correctApplication,
  finishFaceCheck,
  getApplication,
  getCard,
  getCorrection,
  getMine,
  getVerificationMethods,
  listApplications,
  listCorrections,
  listEmployers,
  listMyChanges,
  searchUnions,
  startFaceCheck,
  submitCorrection,
  verifyIdentity,
  withdrawApplication,
} from '../features/members/index.ts'
import { listNotices, markNoticesRead } from '../features/notices/index.ts'
import {
  closeAccount,
  exportMine,
  listAccesses,
  listConsents,
  previewClosing,
  requestPrivacyCode,
  withdrawConsent,
} from '../features/privacy/index.ts'
import { withdrawReview } from '../features/reviews/index.ts'
import {
  correctRegistration,
  findSimilarUnions,
  getRegistration,
  listRegistrations,
  listSuperiorChoices,
  submitRegistration,
} from '../features/unions/index.ts'
import { memberActivityRoutes } from './claim-routes.ts'
import { memberDrawRoutes } from './draw-routes.ts'
import { managementRoutes } from './management-routes.ts'
import { os } from './procedures.ts'
import { signedInContext } from './signed-in-context.ts'
import { memberVoucherRoutes } from './voucher-routes.ts'

const { accounts, members, notices, privacy, unions } = os.member

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
    getVerificationMethods: accounts.getVerificationMethods.handler(({ context }) =>
      getVerificationMethods(context),
    ),
    startFaceCheck: accounts.startFaceCheck.handler(({ context, input }) => startFaceCheck(context, input)),
    finishFaceCheck: accounts.finishFaceCheck.handler(({ context, input }) =>
      finishFaceCheck(context, input.id),
    ),
    requestPhoneCodes: accounts.requestPhoneCodes.handler(({ context, input }) =>
      requestPhoneCode(context, input.phone),
    ),
    changePhone: accounts.changePhone.handler(async ({ context, input }) => {
      await changePhone(context, input)
      return presentMemberSession(context)
    }),
    signOutEverywhere: accounts.signOutEverywhere.handler(async ({ context }) => {
      const ended = await signOutEverywhere(context)
      context.setSessionToken('member', null)
      return ended
    }),
  },
  members: {
    getMine: members.getMine.handler(({ context }) => getMine(context)),
    listMyChanges: members.listMyChanges.handler(({ context }) => listMyChanges(context)),
    getCard: members.getCard.handler(({ context }) => getCard(context)),
    searchUnions: members.searchUnions.handler(({ context, input }) => searchUnions(context, input.search)),
    listEmployers: members.listEmployers.handler(({ context, input }) => listEmployers(context, input.id)),
    apply: members.apply.handler(({ context, input }) => applyForMembership(context, input)),
    listApplications: members.listApplications.handler(({ context, input }) =>
      listApplications(context, input),
    ),
    getApplication: members.getApplication.handler(({ context, input }) => getApplication(context, input.id)),
    correctApplication: members.correctApplication.handler(({ context, input }) =>
      correctApplication(context, input),
    ),
    withdrawApplication: members.withdrawApplication.handler(({ context, input }) =>
      withdrawApplication(context, input.id),
    ),
    cancelPlannedTransfer: members.cancelPlannedTransfer.handler(async ({ context }) => {
      await cancelPlannedTransfer(context)
      return {}
    }),
    submitCorrection: members.submitCorrection.handler(({ context, input }) =>
      submitCorrection(context, input),
    ),
    listCorrections: members.listCorrections.handler(({ context, input }) => listCorrections(context, input)),
    withdrawCorrection: members.withdrawCorrection.handler(async ({ context, input }) => {
      await withdrawReview(context, 'member.correction', input.id)
      return getCorrection(context, input.id)
    }),
  },
  privacy: {
    listAccesses: privacy.listAccesses.handler(({ context, input }) => listAccesses(context, input)),
    listConsents: privacy.listConsents.handler(({ context }) => listConsents(context)),
    withdrawConsent: privacy.withdrawConsent.handler(({ context, input }) =>
      withdrawConsent(context, input.purpose),
    ),
    requestCode: privacy.requestCode.handler(({ context }) => requestPrivacyCode(context)),
    exportMine: privacy.exportMine.handler(({ context, input }) => exportMine(context, input.code)),
    previewClosing: privacy.previewClosing.handler(({ context }) => previewClosing(context)),
    closeAccount: privacy.closeAccount.handler(async ({ context, input }) => {
      await closeAccount(context, input)
      context.setSessionToken('member', null)
      return {}
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
  activities: { ...memberActivityRoutes, ...memberDrawRoutes },
  vouchers: memberVoucherRoutes,
}
