import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { markVerified, rememberPhone } from '../people/index.ts'
import { phonePurpose } from './phone-lookup.ts'

/** Ties an account to the verified person; one person has one account. */
export const attachPerson = async (
  tx: Transaction,
  ctx: Context,
  accountId: string,
  personId: string,
  name: string,
): Promise<void> => {
  const now = ctx.clock.now()
  await tx
    .run(sql`
      update accounts set person_id = ${personId}, name = ${name}, verified_at = ${now}
      where account_id = ${accountId} and verified_at is null and closed_at is null`)
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'accounts_person_id_key'))
        throw new DomainError('verification.document_taken')
      throw error
    })
    .then((changed) => {
      if (changed === 0) throw new DomainError('verification.already_verified')
    })
  await markVerified(tx, personId, name, now)
  const account = await tx.find<{ phoneSealed: string }>(
    sql`select phone_sealed as "phoneSealed" from accounts where account_id = ${accountId}`,
  )
  await rememberPhone(tx, ctx, personId, ctx.sealing.unseal(phonePurpose, account!.phoneSealed))
}
