import type { MemberAction, MemberFilter } from '@huigong/contract'
import { type Context, type Equipment, systemContext } from '../../features/access/index.ts'
import { attachPerson, findOrCreateAccount } from '../../features/accounts/index.ts'
import { requestExport } from '../../features/exports/index.ts'
import { storeImage } from '../../features/files/index.ts'
import {
  addMember,
  applyForMembership,
  changeMembers,
  listMembers,
  submitCorrection,
  submitGroupTransfer,
} from '../../features/members/index.ts'
import { submitProof } from '../../features/proofs/index.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { addDays } from '../../ports/clock/add-days.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { demoCast } from '../generator/demo-cast.ts'
import { getDemoUnions } from '../generator/demo-unions.ts'
import { type FederationOptions, personIndexes } from '../generator/federation-options.ts'
import { homeReturnIdentity } from '../generator/identity-numbers.ts'
import { actingAdministrator, actingPerson, daysBefore } from './acting.ts'
import type { Administrators } from './load-cast.ts'
import { drawSample } from './sample-certificates.ts'

/** Members who retired, left, move, differ and ask, so that no list of the demo's base union is empty. */
export const loadLife = async (
  tx: Transaction,
  equipment: Equipment,
  options: FederationOptions,
  administrators: Administrators,
): Promise<void> => {
  const { base, neighbours } = getDemoUnions(options)
  const staff = (unionId: string, daysAgo: number) =>
    actingAdministrator(
      tx,
      equipment,
      administrators.get(unionId)!,
      unionId,
      daysBefore(options.now, daysAgo),
    )
  const people = { tx, equipment, options }
  await changeSome(await staff(base.id, 9), await staff(base.id, 1))
  await addTwin(people, await staff(base.id, 6))
  await verifyUnderOtherName(people, await staff(base.id, 3))
  const neighbour = await staff(neighbours[0]!.id, 2)
  await moveGroup(neighbour, base.id)
  await applyAsPeople(people, neighbour, base.id)
  await askForTheUnion(await staff(base.id, 1))
}

type People = { tx: Transaction; equipment: Equipment; options: FederationOptions }

const some = async (ctx: Context, status: MemberFilter['status'], from: number, to: number) => {
  const { items } = await listMembers(ctx, { scope: 'own', status, limit: 100 })
  return items.slice(from, to)
}

const changeSome = async (earlier: Context, yesterday: Context) => {
  const change = async (
    ctx: Context,
    range: [number, number],
    action: MemberAction,
    reason: string,
    days = 0,
  ) =>
    changeMembers(ctx, {
      selection: {
        by: 'ids',
        ids: (await some(yesterday, 'verified', ...range)).map(({ id }) => id),
      },
      action,
      reason,
      on: addDays(todayInShanghai(ctx.clock), days),
    })
  await change(earlier, [2, 5], 'retire', '7')
  await change(earlier, [5, 6], 'retain', '3')
  await change(yesterday, [6, 7], 'retire', '7', 30)
  await change(yesterday, [7, 8], 'quit', '5', 12)
  await change(yesterday, [8, 10], 'remove', '1')
}

/** Somebody who stands in the records a second time, under a travel permit. */
const addTwin = async ({ options }: People, ctx: Context) => {
  const [member] = await some(ctx, 'verified', 0, 1)
  if (!member) return
  const person = await ctx.database.find<{ name: string; bornOn: string; sex: 'male' | 'female' }>(sql`
    select name, born_on as "bornOn", sex from people where person_id = ${member.personId}`)
  const { documentNumber } = homeReturnIdentity(options.seed, personIndexes.cast + 4_001, 2026)
  await addMember(ctx, {
    ...person!,
    document: { kind: 'hk_macao_travel_permit', number: documentNumber },
    joinedOn: '2021-03-01',
    note: '原登记为回乡证',
  })
}

/** The union wrote one character of the name wrong; the person verified with the right one. */
const verifyUnderOtherName = async ({ tx, equipment }: People, ctx: Context) => {
  for (const [index, member] of (await some(ctx, 'unverified', 0, 2)).entries()) {
    const system = systemContext({ ...equipment, clock: ctx.clock }, 'demo')
    const accountId = await findOrCreateAccount(tx, system, `1990000003${index}`)
    await attachPerson(tx, system, accountId, member.personId, `${member.name.slice(0, -1)}${'颖琪'[index]}`)
    await tx.run(sql`
      update memberships set name_differs = true where person_id = ${member.personId} and id = ${member.id}`)
  }
}

const moveGroup = async (ctx: Context, toUnionId: string) => {
  const members = await some(ctx, 'verified', 3, 8)
  if (members.length === 0) return
  await submitGroupTransfer(ctx, {
    selection: { by: 'ids', ids: members.map(({ id }) => id) },
    toUnionId,
    reason: '车间整体划转，劳动关系已变更。',
  })
}

/** Transfers and a registration that wait for the base union, and a correction that its member asks for. */
const applyAsPeople = async ({ tx, equipment, options }: People, neighbour: Context, unionId: string) => {
  const at = neighbour.clock.now()
  const system = systemContext({ ...equipment, clock: neighbour.clock }, 'demo')
  for (const [index, member] of (await some(neighbour, 'verified', 0, 2)).entries()) {
    const accountId = await findOrCreateAccount(tx, system, `1990000004${index}`)
    await attachPerson(tx, system, accountId, member.personId, member.name)
    await applyForMembership(await actingPerson(tx, equipment, accountId, at), {
      kind: 'member.transfer',
      unionId,
      note: '劳动合同已转到贵单位。',
      effectiveOn: index === 0 ? null : addDays(todayInShanghai(system.clock), 20),
    })
  }
  const { person } = demoCast(options).find(({ key }) => key === 'member')!
  const account = await tx.find<{ accountId: string }>(
    sql`select account_id as "accountId" from accounts where person_id = ${person.personId}`,
  )
  await submitCorrection(await actingPerson(tx, equipment, account!.accountId, at), {
    changes: { education: '21', politicalStatus: '01' },
    note: '去年本科毕业并转正。',
  })
}

/** What the base union asks of the unions above: to vouch for somebody, and to export its members. */
const askForTheUnion = async (ctx: Context) => {
  const { id: proofId } = await storeImage(ctx, await drawSample('人工核验证明（加盖公章）'))
  await submitProof(ctx, {
    reason: 'rare_character',
    name: '㛃㛃',
    document: { kind: 'hk_macao_travel_permit', number: 'H10293847' },
    bornOn: '1983-09-12',
    sex: 'female',
    phone: '19900000050',
    proofId,
    joins: true,
  })
  await requestExport(ctx, {
    scope: 'verified',
    purpose: '核对换届选举的会员名册',
    fields: ['document', 'employerName'],
  })
}
