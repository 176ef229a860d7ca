import type { MembershipForm } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, verified } from '../../access/index.ts'
import type { Submission } from '../../reviews/index.ts'
import type { JoinPayload } from './application-payload.ts'
import { findEmployerName } from './find-employer-name.ts'
import { assertHoldsMembers } from './holds-members.ts'

type JoinForm = Exclude<MembershipForm, { kind: 'member.transfer' }>

/** 入会 and 会员登记: the same, but that who registers has been a member since a day (seed 001, 三.1). */
export const joinSubmission = async (tx: Transaction, ctx: Context, form: JoinForm): Promise<Submission> => {
  const { personId, name } = verified(ctx.actor)
  const open = await tx.find(sql`
    select 1 from memberships where person_id = ${personId} and status in ('active', 'retained')`)
  if (open) throw new DomainError('membership.already_open')
  await assertHoldsMembers(tx, form.unionId)
  if (form.kind === 'member.registration') await assertPastDay(tx, ctx, personId, form.joinedOn)
  const payload: JoinPayload = {
    unionId: form.unionId,
    employerId: form.employerId ?? null,
    employerName: await findEmployerName(tx, form),
    joinedOn: form.kind === 'member.registration' ? form.joinedOn : null,
    note: form.note || null,
  }
  return { kind: form.kind, unionId: form.unionId, subjectId: personId, title: name ?? '', payload }
}

/** Nobody joined before being born, or tomorrow. */
const assertPastDay = async (tx: Transaction, ctx: Context, personId: string, day: string) => {
  const person = await tx.find<{ bornOn: string | null }>(
    sql`select born_on as "bornOn" from people where person_id = ${personId}`,
  )
  if (day > todayInShanghai(ctx.clock) || day <= (person?.bornOn ?? ''))
    throw new DomainError('membership.date_wrong')
}
