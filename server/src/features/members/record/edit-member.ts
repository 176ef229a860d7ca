import type { MemberEdit } from '@huigong/contract'
import { sameName } from '@huigong/contract/values/name'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, ownReach, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { forgetPhone, hasPhone, personFields, rememberPhone, writeRecord } from '../../people/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { correctionOfError } from '../life/erase-members.ts'
import { activate } from '../verification/activate-membership.ts'
import { assertCodes } from './assert-codes.ts'
import { mendDocument } from './mend-document.ts'
import { lockOwnMember, type OwnMember } from './own-member.ts'

type Edit = MemberEdit & { id: string }

/**
 * Mends a record of the own union. Answers the membership to show: with a mended number it may turn out to be that of
 * somebody who has verified already.
 */
export const editMember = (ctx: Context, form: Edit): Promise<string> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  assertCodes(form)
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    const member = await lockOwnMember(tx, unionId, form.id)
    assertMendable(ctx, member, form)
    const mended = await mendDocument(tx, ctx, member, form)
    const changed = [
      ...(mended.isChanged ? ['document'] : []),
      ...(await writeChanged(tx, mended.member, { ...form, ...mended.told })),
      ...(await changePhone(tx, ctx, mended.member, form.phone)),
      ...(await correctJoinedOn(tx, ctx, mended.member, form.joinedOn)),
    ]
    if (changed.includes('name')) await activateMended(tx, ctx, mended.member, form.name!)
    const details = { fields: changed }
    const { id } = mended.member
    if (changed.length > 0)
      await recordFact(tx, ctx, { action: 'member.edited', objectKind: 'membership', objectId: id, details })
    return id
  })
}

/** Name, document and phone of whoever verified them are their own affair. */
const assertMendable = (ctx: Context, member: OwnMember, form: Edit) => {
  const renames = form.name !== undefined && form.name !== member.name
  if (renames && member.status !== 'unverified') throw new DomainError('member.verified_fixed')
  if (form.phone && member.verifiedName !== null) throw new DomainError('member.verified_fixed')
  if (form.joinedOn === undefined || form.joinedOn === member.joinedOn) return
  const isBeforeState = ['join', 'verify'].includes(member.statusKind) || form.joinedOn <= member.statusOn
  const isBeforeBirth = form.joinedOn <= String(form.bornOn ?? member.bornOn ?? '')
  if (form.joinedOn > todayInShanghai(ctx.clock) || isBeforeBirth || !isBeforeState)
    throw new DomainError('membership.date_wrong')
}

const writeChanged = async (tx: Transaction, member: OwnMember, form: Edit): Promise<string[]> => {
  const changed = personFields
    .map(({ field }) => field)
    .filter((field) => form[field] !== undefined && withoutBlank(form[field]) !== member[field])
    .map((field) => [field, withoutBlank(form[field])] as const)
  const renames = form.name !== undefined && form.name !== member.name && member.status === 'unverified'
  const name = renames ? { name: form.name } : {}
  await writeRecord(tx, member.personId, { ...Object.fromEntries(changed), ...name })
  return [...Object.keys(name), ...changed.map(([field]) => field)]
}

const withoutBlank = (value: string | boolean | null | undefined) => (value === '' ? null : value)

const changePhone = async (
  tx: Transaction,
  ctx: Context,
  { personId, verifiedName }: OwnMember,
  phone: string | null | undefined,
): Promise<string[]> => {
  if (phone === undefined || verifiedName !== null) return []
  if (phone && (await hasPhone(tx, ctx, personId, phone))) return []
  if (phone) await rememberPhone(tx, ctx, personId, phone)
  else await forgetPhone(tx, personId)
  return ['phone']
}

const correctJoinedOn = async (
  tx: Transaction,
  ctx: Context,
  { id, personId, joinedOn: known }: OwnMember,
  joinedOn: string | undefined,
): Promise<string[]> => {
  if (joinedOn === undefined || joinedOn === known) return []
  const on = todayInShanghai(ctx.clock)
  const correction = { kind: 'correct', reason: correctionOfError, source: 'staff' } as const
  await changeMemberships(tx, ctx, [{ personId, membershipId: id, joinedOn, on, ...correction }])
  return ['joinedOn']
}

/** The record's name agrees now with the one that the person verified under. */
const activateMended = async (tx: Transaction, ctx: Context, member: OwnMember, name: string) => {
  if (member.status !== 'unverified' || !member.verifiedName || !sameName(member.verifiedName, name)) return
  await activate(tx, ctx, member, 'staff')
}
