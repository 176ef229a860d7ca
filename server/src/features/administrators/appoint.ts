import type { Role } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, grantRole, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { assertCanHave } from './assert-can-have.ts'
import { assertAgrees, type Candidate } from './candidate.ts'
import { assertActive, type UnionOfGrant } from './lock-union.ts'
import { tellSuccessor } from './tell-successor.ts'

type Appointment = { union: UnionOfGrant; candidate: Candidate; role: Role }

/** Gives a role now, or as soon as the person has verified the name. The union is locked. */
export const appoint = async (
  tx: Transaction,
  ctx: Context,
  { union, candidate, role }: Appointment,
): Promise<'granted' | 'awaiting'> => {
  const { accountId } = candidate
  assertActive(union)
  await assertCanHave(tx, ctx, { union, accountId, role })
  const grantedBy = signedIn(ctx.actor).accountId
  const isVerified = (await assertAgrees(tx, candidate)) === 'agrees'
  if (isVerified) await putIntoEffect(tx, ctx, { accountId, role, union, grantedBy })
  else await awaitVerification(tx, ctx, { union, candidate, role }, grantedBy)
  return isVerified ? 'granted' : 'awaiting'
}

type Effect = {
  accountId: string
  role: Role
  union: Pick<UnionOfGrant, 'id' | 'name'>
  grantedBy: string | null
}

export const putIntoEffect = async (
  tx: Transaction,
  ctx: Context,
  { accountId, role, union, grantedBy }: Effect,
): Promise<void> => {
  await grantRole(tx, { accountId, role, unionId: union.id, grantedBy, at: ctx.clock.now() }).catch(
    (error: unknown) => {
      if (isUniqueViolation(error, 'grants_separate_roles'))
        throw new DomainError('administrator.separate_roles')
      throw error
    },
  )
  await recordGrantFact(tx, ctx, 'administrator.granted', { accountId, role, union })
  await sendNotice(tx, ctx, { accountId, kind: 'grant.received', values: { unionName: union.name } })
  if (role === 'administrator') await tellSuccessor(tx, ctx, union, accountId)
}

const awaitVerification = async (
  tx: Transaction,
  ctx: Context,
  { union, candidate, role }: Appointment,
  grantedBy: string,
) => {
  const { accountId, name, documentHashes } = candidate
  await tx.run(sql`
    insert into awaited_grants (account_id, id, role, union_id, name, document_hashes, granted_by, created_at)
    values (${accountId}, ${v7()}, ${role}, ${union.id}, ${name}, ${sql.param(documentHashes)}::text[],
      ${grantedBy}, ${ctx.clock.now()})`)
  await recordGrantFact(tx, ctx, 'administrator.awaited', { accountId, role, union })
  await sendNotice(tx, ctx, { accountId, kind: 'grant.awaiting', values: { unionName: union.name } })
}

/** What happened to somebody's role at a union. */
export const recordGrantFact = (
  tx: Transaction,
  ctx: Context,
  action: string,
  { accountId, role, union }: Omit<Effect, 'grantedBy' | 'union'> & { union: { id: string } },
): Promise<void> =>
  recordFact(tx, ctx, {
    action,
    unionId: union.id,
    objectKind: 'account',
    objectId: accountId,
    details: { role },
  })
