import { type UnionLevel, unionLevels } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { holdTree } from '../../access/index.ts'
import { findUnionServing, lockCreditCodes } from '../../employers/index.ts'
import { lockReview } from '../../reviews/index.ts'
import { assertNameFree, findUnionWithCode } from '../assert-free.ts'
import type { RegistrationPayload } from './registration-payload.ts'

type Form = Pick<
  RegistrationPayload,
  'superiorId' | 'unionName' | 'level' | 'regionCode' | 'unionCreditCode' | 'employers'
>
type Superior = { name: string; status: string; level: UnionLevel; isAboveBase: boolean }

/**
 * What must hold when an application is submitted and again when it is approved. Two applications with one
 * credit code or one name follow each other. Answers the names that belong to the form's ids.
 */
export const assertCanRegister = async (
  tx: Transaction,
  form: Form,
  ownReviewId: string | null,
): Promise<{ superiorName: string; regionName: string | null }> => {
  // The superior is neither moved nor cancelled before this is written.
  await holdTree(tx)
  // Before the codes, as whoever decides it has taken them.
  if (ownReviewId) await lockReview(tx, ownReviewId)
  const codes = [form.unionCreditCode, ...form.employers.map(({ creditCode }) => creditCode)].filter(
    (code) => typeof code === 'string',
  )
  await lockCreditCodes(tx, codes)
  await lockName(tx, form)
  const superior = await findSuperior(tx, form)
  const regionName = await findRegionName(tx, form)
  await assertCreditCodesFree(tx, codes)
  await assertNameFree(tx, form.superiorId, form.unionName)
  await assertNothingPending(tx, form, ownReviewId)
  return { superiorName: superior.name, regionName }
}

/** After the codes, always in this order, so that two applications never wait for each other. */
const lockName = (tx: Transaction, { superiorId, unionName }: Form) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtext(${`union.name:${superiorId}:${unionName}`}))`)

const findSuperior = async (tx: Transaction, { superiorId, level }: Form): Promise<Superior> => {
  const superior = await tx.find<Superior>(sql`
    select name, status, level, is_above_base as "isAboveBase" from unions where id = ${superiorId}`)
  if (superior?.status !== 'active') throw new DomainError('union.superior_missing')
  if (!superior.isAboveBase) throw new DomainError('union.superior_is_base')
  if (unionLevels.indexOf(level) < unionLevels.indexOf(superior.level))
    throw new DomainError('union.level_above_superior')
  return superior
}

const findRegionName = async (tx: Transaction, { regionCode }: Form): Promise<string | null> => {
  if (!regionCode) return null
  const region = await tx.find<{ name: string }>(sql`select name from regions where code = ${regionCode}`)
  if (!region)
    throw new DomainError('input.invalid', { issues: [{ path: 'regionCode', code: 'text.required' }] })
  return region.name
}

const assertCreditCodesFree = async (tx: Transaction, codes: string[]) => {
  const taken = (await findUnionWithCode(tx, codes)) ?? (await findUnionServing(tx, codes))
  if (taken) throw new DomainError('union.credit_code_taken', { name: taken.name })
}

/** One application of an employer at a time, and one of a name below a superior. */
const assertNothingPending = async (tx: Transaction, form: Form, ownReviewId: string | null) => {
  const waits = sql`kind = 'union.registration' and status = 'pending' and id is distinct from ${ownReviewId}::uuid`
  const sameName = await tx.find(sql`
    select 1 from reviews where union_id = ${form.superiorId} and title = ${form.unionName} and ${waits} limit 1`)
  if (sameName) throw new DomainError('union.registration_pending')
  for (const { creditCode } of form.employers) {
    if (!creditCode) continue
    const pending = await tx.find(sql`
      select 1 from reviews where payload -> 'employers' @> ${JSON.stringify([{ creditCode }])}::jsonb and ${waits} limit 1`)
    if (pending) throw new DomainError('union.registration_pending')
  }
}
