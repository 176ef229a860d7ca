import type { VerificationOutcome } from '@huigong/contract'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { assertAgreed, recordConsent } from '../../accounts/index.ts'
import { assertFacts, readIdentity } from '../../people/index.ts'
import { completeVerification } from './complete-verification.ts'
import type { IdentityForm } from './identity-form.ts'

const attemptsADay: Limit = { name: 'verification', times: 10, withinSeconds: 86_400 }

/**
 * Verifies who an account is, by any document. A person whom a union imported with this document and name becomes a
 * member at once, without review (seed 000, section 11).
 */
export const verifyIdentity = async (ctx: Context, form: IdentityForm): Promise<VerificationOutcome> => {
  const actor = signedIn(ctx.actor)
  if (actor.isVerified) throw new DomainError('verification.already_verified')
  assertAgreed(form.statementVersion)
  const identity = readIdentity(ctx.clock, form)
  assertFacts(identity, 'verification.facts_missing')
  await countAttempt(ctx.database, attemptsADay, actor.accountId, ctx.clock.now())
  const { name, kind, number } = identity
  const { verdict, reference } = await ctx.identityCheck.checkIdentity({ name, document: { kind, number } })
  if (verdict !== 'match') throw new DomainError(`verification.${verdict}`)
  return ctx.transaction(async (tx) => {
    const completed = await completeVerification(tx, ctx, { accountId: actor.accountId, identity, reference })
    const { person: _, ...outcome } = completed
    await recordConsent(tx, actor.accountId, 'identity', ctx.clock.now())
    return outcome
  })
}
