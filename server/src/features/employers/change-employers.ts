import type { Employer, EmployerForm } from '@huigong/contract'
import type { Reads, Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { findUnionServing, lockCreditCodes } from './credit-codes.ts'
import { employerColumns } from './employer-columns.ts'
import { overwriteEmployer, serveEmployer } from './serve-employer.ts'

/** Adds an employer to the own union; one that nobody serves any more is taken over with what is given. */
export const addEmployer = async (ctx: Context, form: EmployerForm): Promise<Employer> => {
  const { unionId } = reachOf(ctx.actor, 'employers.manage')
  return ctx.transaction(async (tx) => {
    await holdUnion(tx, unionId)
    await claimCode(tx, form.creditCode, unionId)
    const id = await serveEmployer(tx, ctx, unionId, form)
    return recorded(tx, ctx, 'employer.added', unionId, id)
  })
}

/** Changes an employer that the own union serves. */
export const changeEmployer = async (
  ctx: Context,
  { id, ...form }: EmployerForm & { id: string },
): Promise<Employer> => {
  const { unionId } = reachOf(ctx.actor, 'employers.manage')
  return ctx.transaction(async (tx) => {
    await holdUnion(tx, unionId)
    const before = await getServed(tx, unionId, id)
    if (form.creditCode !== before.creditCode) await claimCode(tx, form.creditCode, unionId, id)
    await overwriteEmployer(tx, id, form)
    return recorded(tx, ctx, 'employer.changed', unionId, id)
  })
}

/** Ends the service of an employer; a base union keeps at least one, because without an employer it has no members. */
export const removeEmployer = async (ctx: Context, id: string): Promise<void> => {
  const { unionId } = reachOf(ctx.actor, 'employers.manage')
  await ctx.transaction(async (tx) => {
    const { isAboveBase } = await holdUnion(tx, unionId)
    await getServed(tx, unionId, id)
    const others = await tx.find(sql`
      select 1 from union_employers where union_id = ${unionId} and employer_id <> ${id} and until_on is null limit 1`)
    if (!others && !isAboveBase) throw new DomainError('employer.last')
    await tx.run(sql`
      update union_employers set until_on = ${todayInShanghai(ctx.clock)}::date
      where union_id = ${unionId} and employer_id = ${id} and until_on is null`)
    await recordFact(tx, ctx, { action: 'employer.removed', unionId, objectKind: 'employer', objectId: id })
  })
}

/** Changes of one union's employers follow each other, so that two removals never leave it without one. */
const holdUnion = async (tx: Transaction, unionId: string): Promise<{ isAboveBase: boolean }> => {
  const union = await tx.find<{ isAboveBase: boolean }>(sql`
    select is_above_base as "isAboveBase" from unions where id = ${unionId} and status = 'active' for no key update`)
  if (!union) throw new DomainError('thing.not_found')
  return union
}

/** A code belongs to the union that serves the employer; with `exceptId` also to no other record of an employer. */
const claimCode = async (
  tx: Transaction,
  code: string | null | undefined,
  unionId: string,
  exceptId?: string,
): Promise<void> => {
  if (!code) return
  await lockCreditCodes(tx, [code])
  const union = await findUnionServing(tx, [code], unionId)
  if (union) throw new DomainError('employer.taken', { name: union.name })
  if (!exceptId) return
  const other = await tx.find<{ name: string }>(
    sql`select name from employers where credit_code = ${code} and id <> ${exceptId}`,
  )
  if (other) throw new DomainError('employer.taken', { name: other.name })
}

const getServed = async (db: Reads, unionId: string, id: string): Promise<Employer> => {
  const employer = await db.find<Employer>(sql`
    select ${employerColumns} from union_employers ue join employers e on e.id = ue.employer_id
    where ue.union_id = ${unionId} and ue.until_on is null and e.id = ${id}`)
  if (!employer) throw new DomainError('thing.not_found')
  return employer
}

const recorded = async (tx: Transaction, ctx: Context, action: string, unionId: string, id: string) => {
  await recordFact(tx, ctx, { action, unionId, objectKind: 'employer', objectId: id })
  return getServed(tx, unionId, id)
}
