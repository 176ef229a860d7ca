import type { VerificationOutcome } from '@huigong/contract'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, signedIn } from '../../access/index.ts'
import { assertAgreed, attachPerson, recordConsent } from '../../accounts/index.ts'
import { settleAwaitedGrants } from '../../administrators/index.ts'
import { recordFact } from '../../audit/index.ts'
import { recordPerson } from '../../people/index.ts'
import { activateMembership } from './activate-membership.ts'

type Form = {
  name: string
  document: { kind: IdentityDocumentKind; number: string }
  statementVersion: string
}

const attemptsADay: Limit = { name: 'verification', times: 10, withinSeconds: 86_400 }

/**
 * Verifies who an account is. A person whom a union imported with this document and name becomes a member at
 * once, without review (seed 000, section 11).
 */
export const verifyIdentity = async (ctx: Context, form: Form): Promise<VerificationOutcome> => {
  const actor = signedIn(ctx.actor)
  if (actor.isVerified) throw new DomainError('verification.already_verified')
  assertAgreed(form.statementVersion)
  await countAttempt(ctx.database, attemptsADay, actor.accountId, ctx.clock.now())
  const document = readIdentityDocument(form.document.kind, form.document.number, {
    today: todayInShanghai(ctx.clock),
  })
  if (!document.ok)
    throw new DomainError('input.invalid', {
      issues: [{ path: 'document.number', code: `identity_document.${document.code}` }],
    })
  const { kind, number } = document
  const { verdict, reference } = await ctx.identityCheck.checkIdentity({
    name: form.name,
    document: { kind, number },
  })
  if (verdict !== 'match') throw new DomainError(`verification.${verdict}`)
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    const person = await recordPerson(tx, ctx, { name: form.name, ...document })
    await attachPerson(tx, ctx, actor.accountId, person.personId, form.name)
    await recordConsent(tx, actor.accountId, 'identity', ctx.clock.now())
    const outcome = await activateMembership(tx, ctx, person, form.name)
    await settleAwaitedGrants(tx, ctx, actor.accountId)
    await recordFact(tx, ctx, {
      action: 'account.verified',
      objectKind: 'person',
      objectId: person.personId,
      details: { reference, outcome: outcome.outcome },
    })
    return outcome
  })
}
