import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { findAccountIdByPhone } from '../accounts/index.ts'
import { assertNotElsewhere } from '../members/index.ts'
import { findPersonByDocument, type Identity } from '../people/index.ts'

type Asked = { identity: Identity; phone: string; unionId: string; joins: boolean }

/** What must hold when a proof is submitted and again when it is approved. The tree is held. */
export const assertProvable = async (
  tx: Transaction,
  ctx: Context,
  { identity, phone, unionId, joins }: Asked,
): Promise<void> => {
  const person = await findPersonByDocument(tx, ctx, identity.kind, identity.uniqueNumber)
  if (person && (await isVerified(tx, sql`person_id = ${person.personId}`)))
    throw new DomainError('proof.document_taken')
  const accountId = await findAccountIdByPhone(tx, ctx, phone)
  if (accountId && (await isVerified(tx, sql`account_id = ${accountId}`)))
    throw new DomainError('proof.phone_taken')
  if (person && joins) await assertNotElsewhere(tx, person.personId, unionId)
}

const isVerified = async (tx: Transaction, which: ReturnType<typeof sql>): Promise<boolean> =>
  (await tx.find(sql`select 1 from accounts where ${which} and verified_at is not null`)) !== undefined
