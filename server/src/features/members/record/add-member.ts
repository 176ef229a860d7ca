import type { NewMember } from '@huigong/contract'
import { sameName } from '@huigong/contract/values/name'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, ownReach, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import {
  completePerson,
  type Identity,
  type PersonFound,
  readIdentity,
  recordPerson,
  rememberPhone,
  writeRecord,
} from '../../people/index.ts'
import { assertHoldsMembers } from '../applications/holds-members.ts'
import { openMembership } from '../ledger/open-membership.ts'
import { tellPeople } from '../life/apply-action.ts'
import { assertCodes } from './assert-codes.ts'
import { findOpenMembership } from './own-member.ts'

/**
 * Enters a member by hand (seed 004, figure 5). Whoever verified under this name is a member at once, the others when
 * they verify. Of a membership elsewhere nothing is told but that there is one. Answers the membership's id.
 */
export const addMember = async (ctx: Context, form: NewMember): Promise<string> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  const identity = readIdentity(ctx.clock, form)
  assertCodes(form)
  const { joinedOn } = form
  // Nobody joins tomorrow, or before being born.
  if (joinedOn && (joinedOn > todayInShanghai(ctx.clock) || joinedOn <= (identity.bornOn ?? '')))
    throw new DomainError('membership.date_wrong')
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    await assertHoldsMembers(tx, unionId)
    const person = await recordPerson(tx, ctx, identity)
    await assertFree(tx, person, identity.name, unionId)
    const { personId, verifiedAt } = person
    await writeOwnRecord(tx, ctx, person, identity, form)
    const status = verifiedAt ? 'active' : 'unverified'
    const id = await openMembership(tx, ctx, {
      personId,
      unionId,
      status,
      joinedOn: joinedOn ?? null,
      source: 'staff',
    })
    if (verifiedAt) await tellPeople(tx, ctx, [{ id, personId }], { kind: 'membership.matched', unionId })
    const details = { status }
    await recordFact(tx, ctx, { action: 'member.added', objectKind: 'membership', objectId: id, details })
    return id
  })
}

const assertFree = async (tx: Transaction, person: PersonFound, name: string, unionId: string) => {
  const open = await findOpenMembership(tx, person.personId)
  if (open)
    throw new DomainError(
      open.unionId === unionId ? 'membership.already_here' : 'membership.belongs_elsewhere',
    )
  if (person.verifiedName && !sameName(person.verifiedName, name))
    throw new DomainError('membership.name_conflict')
}

/**
 * A blank erases nothing that is known of the person, but what another union noted. Name, phone and facts of a
 * verified person are their own affair.
 */
const writeOwnRecord = async (
  tx: Transaction,
  ctx: Context,
  { personId, verifiedAt }: PersonFound,
  identity: Identity,
  { name, document: _document, joinedOn: _joinedOn, phone, ...record }: NewMember,
) => {
  const { sex, bornOn, nationality, ...rest } = record
  const facts = verifiedAt ? {} : { sex: sex ?? identity.sex, bornOn: bornOn ?? identity.bornOn, nationality }
  const told = Object.entries({ ...rest, ...facts }).filter(([, value]) => !isBlank(value))
  const noted = { duty: record.duty || null, note: record.note || null }
  await writeRecord(tx, personId, { ...Object.fromEntries(told), ...noted, ...(!verifiedAt && { name }) })
  if (verifiedAt) await completePerson(tx, personId, identity)
  else if (phone) await rememberPhone(tx, ctx, personId, phone)
}

const isBlank = (value: unknown) => value === null || value === undefined || value === ''
