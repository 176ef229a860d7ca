import type { VerificationOutcome } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import type { Identity } from '../../people/index.ts'
import { completeVerification } from './complete-verification.ts'
import { faceCheckPurpose, settleFaceCheck } from './face-check-row.ts'

type Check = { id: string; ticket: string; identitySealed: string; status: 'waiting' | 'passed' | 'failed' }

/** Back from the provider. Whoever passed is verified by it; for whoever did not, the other ways stay open. */
export const finishFaceCheck = async (ctx: Context, id: string): Promise<VerificationOutcome> => {
  const actor = signedIn(ctx.actor)
  const check = await ctx.database.find<Check>(sql`
    select id, ticket, identity_sealed as "identitySealed", status from face_checks
    where account_id = ${actor.accountId} and id = ${id}`)
  if (!check || !ctx.faceCheck) throw new DomainError('thing.not_found')
  if (actor.isVerified) throw new DomainError('verification.already_verified')
  if (check.status !== 'waiting') throw new DomainError('face_check.failed')
  const outcome = await ctx.faceCheck.findOutcome(check.ticket)
  if (outcome === 'unavailable') throw new DomainError('verification.unavailable')
  if (outcome === 'waiting') throw new DomainError('face_check.waiting')
  if (outcome === 'passed') return pass(ctx, actor.accountId, check)
  await fail(ctx, actor.accountId, id)
  throw new DomainError('face_check.failed')
}

const pass = (ctx: Context, accountId: string, check: Check): Promise<VerificationOutcome> => {
  const identity: Identity = JSON.parse(ctx.sealing.unseal(faceCheckPurpose, check.identitySealed))
  return ctx.transaction(async (tx) => {
    const reference = `face:${check.id}`
    const completed = await completeVerification(tx, ctx, { accountId, identity, reference })
    const { person: _, ...outcome } = completed
    const isFirst = await settleFaceCheck(tx, ctx, { accountId, id: check.id, status: 'passed' })
    if (!isFirst) throw new DomainError('face_check.failed')
    return outcome
  })
}

/** Kept although the answer is an error: it is committed before. */
const fail = (ctx: Context, accountId: string, id: string): Promise<void> =>
  ctx.database.transaction(async (tx) => {
    if (await settleFaceCheck(tx, ctx, { accountId, id, status: 'failed' }))
      await recordFact(tx, ctx, { action: 'face_check.failed', objectKind: 'account', objectId: accountId })
  })
