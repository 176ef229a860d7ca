import type { ProofForm } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, ownReach, reachOf, signedIn } from '../access/index.ts'
import { shareImages } from '../files/index.ts'
import { assertFacts, type Identity, readIdentity } from '../people/index.ts'
import { type Submission, submitReview } from '../reviews/index.ts'
import { assertProvable } from './assert-provable.ts'
import { proofPayload } from './proof-payload.ts'
import { isPending, subjectOf } from './subjects.ts'

/**
 * The own union vouches for somebody whom no check could verify; the union at the top decides (seed 001, 一.4).
 * Answers the application's id.
 */
export const submitProof = (ctx: Context, form: ProofForm): Promise<string> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  const identity = readIdentity(ctx.clock, form)
  assertFacts(identity, 'proof.facts_missing')
  const { joinedOn } = form
  if (joinedOn && (joinedOn > todayInShanghai(ctx.clock) || joinedOn <= (identity.bornOn ?? '')))
    throw new DomainError('membership.date_wrong')
  return ctx
    .transaction(async (tx) => {
      await holdTree(tx)
      if (await isPending(tx, ctx, identity)) throw new DomainError('proof.pending')
      await assertProvable(tx, ctx, { ...form, identity, unionId })
      const id = await submitReview(tx, ctx, await submissionOf(tx, ctx, form, identity, unionId))
      // Colleagues at the own union see the paper too.
      await shareImages(tx, [form.proofId], { unionId, permission: 'members.manage', ownerId: id })
      return id
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'reviews_pending_once')) throw new DomainError('proof.pending')
      throw error
    })
}

const submissionOf = async (
  tx: Transaction,
  ctx: Context,
  form: ProofForm,
  identity: Identity,
  unionId: string,
): Promise<Submission> => {
  const top = await tx.find<{ id: string }>(
    sql`select id from unions where superior_id is null and status = 'active'`,
  )
  return {
    kind: 'member.proof',
    unionId: top!.id,
    subjectId: subjectOf(ctx, identity),
    fromUnionId: unionId,
    title: identity.name,
    payload: proofPayload(ctx, form, identity, signedIn(ctx.actor).union?.name ?? ''),
    images: [form.proofId],
  }
}
