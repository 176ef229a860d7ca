import { sameName } from '@huigong/contract/values/name'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import {
  changeDocument,
  documentOf,
  findPersonByDocument,
  type Identity,
  type IdentityTyped,
  type PersonFound,
  personFields,
  readIdentity,
  writeRecord,
} from '../../people/index.ts'
import { openMembership } from '../ledger/open-membership.ts'
import { tellPeople } from '../life/apply-action.ts'
import { settlePlans } from '../life/cancel-plan.ts'
import { eraseMembers } from '../life/erase-members.ts'
import { findOpenMembership, lockOwnMember, type OwnMember } from './own-member.ts'

type Typed = { [Key in keyof IdentityTyped]?: IdentityTyped[Key] | undefined }
type Mended = { member: OwnMember; isChanged: boolean; told: Partial<Identity> }

/**
 * Gives an unverified member another number, and sees that what is typed agrees with it. Where it is that of somebody
 * who has verified under this name and belongs nowhere, that person is the member from now on.
 */
export const mendDocument = async (
  tx: Transaction,
  ctx: Context,
  member: OwnMember,
  typed: Typed,
): Promise<Mended> => {
  const { personId } = member
  const known = await documentOf(tx, ctx, personId)
  const document = typed.document ?? known
  const identity = readIdentity(ctx.clock, { ...typed, document, name: typed.name ?? member.name })
  const isChanged = identity.kind !== known.kind || identity.number !== known.number
  if (!isChanged) return { member, isChanged, told: toldBy(typed, identity) }
  if (member.verifiedName !== null) throw new DomainError('member.verified_fixed')
  const holder = await findPersonByDocument(tx, ctx, identity.kind, identity.uniqueNumber)
  if (holder && holder.personId !== personId) {
    const theirs = await takeOver(tx, ctx, member, holder, identity.name)
    return { member: theirs, isChanged, told: {} }
  }
  const isFree = await changeDocument(tx, ctx, personId, identity)
  if (!isFree) throw new DomainError('member.document_taken')
  return { member, isChanged, told: toldBy({ sex: null, bornOn: null }, identity) }
}

/** What the number tells of what is asked, whatever was typed or blanked. */
const toldBy = (asked: Typed, { sex, bornOn }: Identity): Partial<Identity> => ({
  ...(asked.sex !== undefined && sex && { sex }),
  ...(asked.bornOn !== undefined && bornOn && { bornOn }),
})

/** The record with the wrong number was nobody's: its membership passes to the person whose number it is. */
const takeOver = async (
  tx: Transaction,
  ctx: Context,
  member: OwnMember,
  holder: PersonFound,
  name: string,
): Promise<OwnMember> => {
  const { personId } = holder
  const isTheirs = holder.verifiedName !== null && sameName(holder.verifiedName, name)
  if (!isTheirs || (await findOpenMembership(tx, personId))) throw new DomainError('member.document_taken')
  const { unionId, joinedOn } = member
  await settlePlans(tx, ctx, sql`person_id = ${member.personId}`)
  await eraseMembers(tx, ctx, unionId, [{ ...member, isVerified: false }])
  const id = await openMembership(tx, ctx, { personId, unionId, status: 'active', joinedOn, source: 'staff' })
  await tellPeople(tx, ctx, [{ id, personId }], { kind: 'membership.matched', unionId })
  const theirs = await lockOwnMember(tx, unionId, id)
  const known = personFields.filter(({ field }) => theirs[field] === null && member[field] !== null)
  await writeRecord(tx, personId, Object.fromEntries(known.map(({ field }) => [field, member[field]])))
  return lockOwnMember(tx, unionId, id)
}
