import type { UnionRegistration } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'

/**
 * What must hold when an application is submitted and again when it is approved. Two applications with one
 * credit code or one name follow each other. Answers the superior's name.
 */
export const assertCanRegister = async (
  tx: Transaction,
  form: UnionRegistration,
  ownReviewId: string | null,
): Promise<string> => {
  await lockWhatMustBeUnique(tx, form)
  const superior = await tx.find<{ name: string; status: string; isAboveBase: boolean }>(
    sql`select name, status, is_above_base as "isAboveBase" from unions where id = ${form.superiorId}`,
  )
  if (superior?.status !== 'active') throw new DomainError('union.superior_missing')
  if (!superior.isAboveBase) throw new DomainError('union.superior_is_base')
  await assertCreditCodesFree(tx, form)
  await assertNothingPending(tx, form, ownReviewId)
  return superior.name
}

/** Always in the same order, so that two applications never wait for each other. */
const lockWhatMustBeUnique = async (tx: Transaction, form: UnionRegistration) => {
  const name = `${form.superiorId}:${form.unionName}`
  const keys = [form.employerCreditCode, form.unionCreditCode ?? form.employerCreditCode, name]
  for (const key of [...new Set(keys)].sort())
    await tx.run(sql`select pg_advisory_xact_lock(hashtext(${`registration:${key}`}))`)
}

const assertCreditCodesFree = async (tx: Transaction, form: UnionRegistration) => {
  const taken = await tx.find<{ name: string }>(sql`
    select u.name from unions u
      left join union_employers ue on ue.union_id = u.id and ue.until_on is null
      left join employers e on e.id = ue.employer_id
    where u.status = 'active' and (u.credit_code = ${form.unionCreditCode ?? null} or e.credit_code = ${form.employerCreditCode})
    limit 1`)
  if (taken) throw new DomainError('union.credit_code_taken', { name: taken.name })
  const sameName = await tx.find(sql`
    select 1 from unions where superior_id = ${form.superiorId} and name = ${form.unionName} and status = 'active'`)
  if (sameName) throw new DomainError('union.name_taken')
}

const assertNothingPending = async (tx: Transaction, form: UnionRegistration, ownReviewId: string | null) => {
  const pending = await tx.find(sql`
    select 1 from reviews where kind = 'union.registration' and status = 'pending'
      and payload ->> 'employerCreditCode' = ${form.employerCreditCode}
      and id is distinct from ${ownReviewId}::uuid limit 1`)
  if (pending) throw new DomainError('union.registration_pending')
}
