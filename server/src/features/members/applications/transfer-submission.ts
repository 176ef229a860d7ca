import type { MembershipForm } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, verified } from '../../access/index.ts'
import type { Submission } from '../../reviews/index.ts'
import { readSettings } from '../../settings/index.ts'
import { assertPlannable } from '../life/plan-change.ts'
import { selectById } from '../life/selection.ts'
import type { TransferPayload } from './application-payload.ts'
import { findEmployerName } from './find-employer-name.ts'
import { findStanding } from './find-standing.ts'
import { assertHoldsMembers } from './holds-members.ts'

type TransferForm = Extract<MembershipForm, { kind: 'member.transfer' }>

/** 转会: the receiving union decides, or the releasing one before it (domain rules 3.1; the setting `transferDecision`). */
export const transferSubmission = async (
  tx: Transaction,
  ctx: Context,
  form: TransferForm,
): Promise<Submission> => {
  const { personId, name } = verified(ctx.actor)
  const standing = await findStanding(tx, personId)
  if (!standing) throw new DomainError('membership.none')
  if (standing.unionId === form.unionId) throw new DomainError('membership.same_union')
  const unionName = await assertHoldsMembers(tx, form.unionId)
  const member = (await selectById(tx, ctx, standing.membershipId))!
  if (member.holdsOffice) throw new DomainError('membership.holds_office')
  if (member.hasPlan) throw new DomainError('membership.plan_waiting')
  if (form.effectiveOn && form.effectiveOn < todayInShanghai(ctx.clock))
    throw new DomainError('membership.date_wrong')
  if (form.effectiveOn) assertPlannable(ctx, form.effectiveOn)
  const payload: TransferPayload = {
    unionId: form.unionId,
    unionName,
    employerId: form.employerId ?? null,
    employerName: await findEmployerName(tx, form),
    joinedOn: null,
    note: form.note || null,
    membershipId: standing.membershipId,
    fromUnionId: standing.unionId,
    fromUnionName: standing.unionName,
    effectiveOn: form.effectiveOn ?? null,
  }
  const { transferDecision } = await readSettings(tx)
  const unionId = transferDecision === 'releasing_first' ? standing.unionId : form.unionId
  return { kind: form.kind, unionId, subjectId: personId, title: name ?? '', payload }
}
