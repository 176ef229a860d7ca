import type { VerificationOutcome } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { type Context, holdTree } from '../../access/index.ts'
import { attachPerson } from '../../accounts/index.ts'
import { settleAwaitedGrants } from '../../administrators/index.ts'
import { recordFact } from '../../audit/index.ts'
import { completePerson, type Identity, type PersonFound, recordPerson } from '../../people/index.ts'
import { activateMembership } from './activate-membership.ts'

type Verification = { accountId: string; identity: Identity; reference: string }

/**
 * What follows from a verification, whoever vouched: the person is attached to the account and becomes a member where
 * a union had imported them under this name, and roles that awaited them take effect.
 */
export const completeVerification = async (
  tx: Transaction,
  ctx: Context,
  { accountId, identity, reference }: Verification,
): Promise<VerificationOutcome & { person: PersonFound }> => {
  await holdTree(tx)
  const person = await recordPerson(tx, ctx, identity)
  const { personId } = person
  await completePerson(tx, personId, identity)
  await attachPerson(tx, ctx, accountId, personId, identity.name)
  const names = { recordName: person.name, verifiedName: identity.name }
  const outcome = await activateMembership(tx, ctx, { personId, ...names })
  await settleAwaitedGrants(tx, ctx, accountId)
  await recordFact(tx, ctx, {
    action: 'account.verified',
    objectKind: 'person',
    objectId: personId,
    details: { reference, outcome: outcome.outcome },
  })
  return { ...outcome, person }
}
