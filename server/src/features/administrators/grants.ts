import type { GrantForm, GrantOutcome, Role } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { submitReview } from '../reviews/index.ts'
import { appoint } from './appoint.ts'
import { assertCanHave } from './assert-can-have.ts'
import { assertAgrees, type Candidate, recordCandidate } from './candidate.ts'
import type { GrantPayload } from './grant-review.ts'
import { limitMismatches } from './limit-mismatches.ts'
import { assertActive, lockUnion, type UnionOfGrant } from './lock-union.ts'
import { needsApproval } from './needs-approval.ts'

/**
 * Gives a role: at the own union the superior decides (seed 001, 六.2(1)), somebody below is entered directly and
 * with a document (六.2(2)).
 */
export const grantOrApply = (ctx: Context, form: GrantForm): Promise<GrantOutcome> =>
  limitMismatches(ctx, () =>
    ctx.transaction(async (tx) => {
      const reach = reachOf(ctx.actor, 'administrators.manage')
      const union = await lockUnion(tx, form.unionId)
      if (!reach.covers(union.path)) throw new DomainError('thing.not_found')
      if (union.id === reach.unionId)
        return { outcome: (await grantAtOwn(tx, ctx, union, form, form.role)).outcome }
      if (!form.document) throw new DomainError('administrator.document_missing')
      const wanted = { union, candidate: await recordCandidate(tx, ctx, form), role: form.role }
      await assertNotPending(tx, wanted)
      return { outcome: await appoint(tx, ctx, wanted) }
    }),
  )

type OwnGrant = { outcome: 'granted' | 'awaiting' | 'submitted'; reviewId: string | null; accountId: string }

/** Gives a role at the own, locked union: at once or by an application, as the federation has set. */
export const grantAtOwn = async (
  tx: Transaction,
  ctx: Context,
  union: UnionOfGrant,
  form: Pick<GrantForm, 'name' | 'phone' | 'document'>,
  role: Role,
  isHandOver = false,
): Promise<OwnGrant> => {
  const candidate = await recordCandidate(tx, ctx, form)
  const { accountId } = candidate
  const wanted = { union, candidate, role }
  await assertNotPending(tx, wanted)
  if (!(await needsApproval(tx, role)))
    return { outcome: await appoint(tx, ctx, wanted), reviewId: null, accountId }
  return { outcome: 'submitted', reviewId: await apply(tx, ctx, wanted, isHandOver), accountId }
}

type Wanted = { union: UnionOfGrant; candidate: Candidate; role: Role }

const apply = async (tx: Transaction, ctx: Context, wanted: Wanted, isHandOver: boolean): Promise<string> => {
  const { union, candidate, role } = wanted
  assertActive(union)
  await assertCanHave(tx, ctx, { union, accountId: candidate.accountId, role })
  const isKnown = (await assertAgrees(tx, candidate)) === 'agrees'
  const payload: GrantPayload = {
    ...candidate,
    documentHashes: isKnown ? [] : candidate.documentHashes,
    unionId: union.id,
    unionName: union.name,
    role,
    isHandOver,
  }
  return submitReview(tx, ctx, {
    kind: 'administrator.grant',
    // Nobody stands above the top: there its security administrator decides.
    unionId: union.superiorId ?? union.id,
    subjectId: null,
    fromUnionId: union.id,
    title: candidate.name,
    payload,
  })
}

/** The union is locked: of two applications for one role at the same moment the second finds the first. */
const assertNotPending = async (tx: Transaction, { union, candidate, role }: Wanted): Promise<void> => {
  const pending = await tx.find(sql`
    select 1 from reviews
    where from_union_id = ${union.id} and kind = 'administrator.grant' and status = 'pending'
      and payload ->> 'accountId' = ${candidate.accountId} and payload ->> 'role' = ${role}`)
  if (pending) throw new DomainError('administrator.pending')
}
