import { v7 } from 'uuid'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { assertAgreed, recordConsent } from '../../accounts/index.ts'
import { recordFact } from '../../audit/index.ts'
import { assertFacts, type Identity, readIdentity } from '../../people/index.ts'
import { faceCheckPurpose } from './face-check-row.ts'
import type { IdentityForm } from './identity-form.ts'

type Form = IdentityForm & { faceStatementVersion: string }

const attemptsADay: Limit = { name: 'face-check', times: 5, withinSeconds: 86_400 }

/** Sends the person to the provider. What was typed is kept sealed until the outcome is known; of the face nothing ever. */
export const startFaceCheck = async (ctx: Context, form: Form): Promise<{ id: string; url: string }> => {
  const actor = signedIn(ctx.actor)
  if (actor.isVerified) throw new DomainError('verification.already_verified')
  if (!ctx.faceCheck) throw new DomainError('face_check.not_offered')
  assertAgreed(form.statementVersion)
  assertAgreed(form.faceStatementVersion)
  const identity = readIdentity(ctx.clock, form)
  assertFacts(identity, 'verification.facts_missing')
  await countAttempt(ctx.database, attemptsADay, actor.accountId, ctx.clock.now())
  const id = v7()
  const { name, kind, number } = identity
  const returnUrl = `${ctx.publicUrl}/m/verify/face/${id}`
  const started = await ctx.faceCheck.start({ name, document: { kind, number }, returnUrl })
  if (started === 'unavailable') throw new DomainError('verification.unavailable')
  await keep(ctx, { id, ticket: started.ticket, accountId: actor.accountId, identity })
  return { id, url: started.url }
}

type NewCheck = { id: string; ticket: string; accountId: string; identity: Identity }

const keep = (ctx: Context, { id, ticket, accountId, identity }: NewCheck): Promise<void> =>
  ctx.transaction(async (tx) => {
    const now = ctx.clock.now()
    await recordConsent(tx, accountId, 'identity', now)
    await recordConsent(tx, accountId, 'face', now)
    // An earlier one that was given up keeps nothing.
    await tx.run(sql`
      update face_checks set status = 'failed', identity_sealed = '', settled_at = ${now}
      where account_id = ${accountId} and status = 'waiting'`)
    await tx.run(sql`
      insert into face_checks (account_id, id, ticket, identity_sealed, created_at)
      values (${accountId}, ${id}, ${ticket}, ${ctx.sealing.seal(faceCheckPurpose, JSON.stringify(identity))}, ${now})`)
    await recordFact(tx, ctx, { action: 'face_check.started', objectKind: 'account', objectId: accountId })
  })
