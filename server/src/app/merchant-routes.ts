import {
  changePassword,
  chooseMerchant,
  presentMerchantSession,
  requestPasswordCode,
  sendCode,
  setFirstPassword,
  signIn,
  signOut,
} from '../features/accounts/index.ts'
import { checkVoucher, listRedemptions, redeemVoucher, undoRedemption } from '../features/vouchers/index.ts'
import { os } from './procedures.ts'
import { statementRoutes } from './settlement-routes.ts'
import { signedInContext } from './signed-in-context.ts'

const { accounts, redemptions } = os.merchant

export const merchantRoutes = {
  ...statementRoutes,
  accounts: {
    requestSignInCode: accounts.requestSignInCode.handler(({ context, input }) =>
      sendCode(context, input.phone, 'sign_in', 'merchant'),
    ),
    signIn: accounts.signIn.handler(async ({ context, input }) =>
      presentMerchantSession(
        await signedInContext(context, 'merchant', await signIn(context, 'merchant', input)),
      ),
    ),
    getSession: accounts.getSession.handler(({ context }) => presentMerchantSession(context)),
    signOut: accounts.signOut.handler(async ({ context }) => {
      await signOut(context)
      context.setSessionToken('merchant', null)
      return {}
    }),
    chooseMerchant: accounts.chooseMerchant.handler(async ({ context, input }) => {
      await chooseMerchant(context, input.merchantId)
      return presentMerchantSession(context)
    }),
    setPassword: accounts.setPassword.handler(async ({ context, input }) => {
      await setFirstPassword(context, input.newPassword)
      return presentMerchantSession(context)
    }),
    requestPasswordCode: accounts.requestPasswordCode.handler(({ context }) => requestPasswordCode(context)),
    changePassword: accounts.changePassword.handler(async ({ context, input }) => {
      await changePassword(context, input)
      return presentMerchantSession(context)
    }),
  },
  redemptions: {
    check: redemptions.check.handler(({ context, input }) => checkVoucher(context, input)),
    redeem: redemptions.redeem.handler(({ context, input }) => redeemVoucher(context, input)),
    undo: redemptions.undo.handler(({ context, input }) => undoRedemption(context, input)),
    list: redemptions.list.handler(({ context, input }) => listRedemptions(context, input)),
  },
}
