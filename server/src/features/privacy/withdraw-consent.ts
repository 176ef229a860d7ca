import type { Consent } from '@huigong/contract'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordWithdrawal } from '../accounts/index.ts'
import { recordFact } from '../audit/index.ts'
import { forgetFaceChecks } from '../members/index.ts'
import { isNecessary, listConsents } from './list-consents.ts'

/** Withdraws what the account does not rest on; what was done before stays lawful (个人信息保护法 art. 15 and 16). */
export const withdrawConsent = async (ctx: Context, purpose: Consent['purpose']): Promise<Consent[]> => {
  const { accountId } = signedIn(ctx.actor)
  if (isNecessary(purpose)) throw new DomainError('consent.necessary')
  await ctx.transaction(async (tx) => {
    if (!(await recordWithdrawal(tx, accountId, purpose, ctx.clock.now()))) return
    await forgetFaceChecks(tx, accountId)
    await recordFact(tx, ctx, {
      action: 'account.consent_withdrawn',
      objectKind: 'account',
      objectId: accountId,
      details: { purpose },
    })
  })
  return listConsents(ctx)
}
