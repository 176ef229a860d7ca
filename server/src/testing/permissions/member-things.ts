import { v7 } from 'uuid'
import { systemContext } from '../../features/access/index.ts'
import { openMembership } from '../../features/members/ledger/open-membership.ts'
import { sql } from '../../platform/database/sql.ts'
import { asAccount } from '../as-account.ts'
import { hire, identityNumber } from '../hire.ts'
import { enrol } from '../members.ts'
import { found } from '../moves.ts'
import type { UnionKey } from '../named-people.ts'
import type { NamedWorld } from '../named-world.ts'
import { uploadAs } from '../registrations.ts'

/** What the calls about members are about: all of 晨光's, but for what is decided elsewhere. */
export type MemberThings = {
  endedMembership: string
  plan: string
  /** Two records that may be one person. */
  twin: string
  otherTwin: string
  /** From 晨光 to a union outside the table, and from there to 晨光. */
  groupTransfer: string
  groupToDecide: string
  picture: string
  memberExport: string
  exportApplication: string
  proof: string
  memberRegistration: string
  transfer: string
  correction: string
}

const today = '2026-11-20'

export const makeMemberThings = async (world: NamedWorld): Promise<MemberThings> => {
  const elsewhere = await found(world, {
    superiorId: world.unions.qinglan,
    name: '新源电子有限公司工会委员会',
    level: 'base',
    kind: 'independent_base',
  })
  const { members, exports, proofs } = world.as('zhou').admin
  const leaving = await enrol(world, { serial: 900, name: '离去', status: 'active' })
  const retiring = await enrol(world, { serial: 901, name: '将退', status: 'active' })
  const moving = await enrol(world, { serial: 902, name: '将转', status: 'active' })
  const ids = (id: string) => ({ by: 'ids' as const, ids: [id] })
  await members.change({ selection: ids(leaving.membershipId), action: 'remove', reason: '1', on: today })
  await members.change({
    selection: ids(retiring.membershipId),
    action: 'retire',
    reason: '7',
    on: '2026-12-31',
  })
  const [plan] = (await members.listPlans({ limit: 5 })).items
  const groupTransfer = await members.submitGroupTransfer({
    selection: ids(moving.membershipId),
    toUnionId: elsewhere,
    reason: '单位合并',
  })
  const memberExport = await exports.request({ scope: 'verified', purpose: '核对名册', fields: [] })
  const picture = await uploadAs(world, 'zhou')
  const proof = await proofs.submit({
    reason: 'face_failed',
    name: '老赵',
    document: { kind: 'resident_identity_card', number: identityNumber(951) },
    phone: '13800000003',
    proofId: picture,
    joins: true,
  })
  return {
    endedMembership: leaving.membershipId,
    plan: plan!.id,
    ...(await makeTwins(world)),
    groupTransfer: groupTransfer.id,
    picture,
    memberExport: memberExport.id,
    exportApplication: await exportReviewOf(world, memberExport.id),
    proof: proof.id,
    ...(await makeMembersApplications(world, elsewhere)),
  }
}

const makeTwins = async (world: NamedWorld) => {
  const first = await enrol(world, { serial: 903, name: '双一', status: 'active' })
  const second = v7()
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into people (person_id, name, sex, born_on, document_kind, document_sealed, document_masked, created_at)
      select ${second}, name, sex, born_on, 'hk_macao_travel_permit', document_sealed, 'H1*****78', created_at
      from people where person_id = ${first.personId}`),
  )
  return { twin: first.personId, otherTwin: second }
}

const exportReviewOf = async ({ equipment }: NamedWorld, id: string): Promise<string> => {
  const row = await equipment.database.find<{ id: string }>(
    sql`select review_id as id from member_exports where id = ${id}`,
  )
  return row!.id
}

/** Applications of people of their own, so that nobody has two. */
const makeMembersApplications = async (world: NamedWorld, elsewhere: string) => {
  const unionId = world.unions.chenguang
  const newcomer = asAccount(world, await hire(world.equipment, { serial: 904, name: '老会员' }), null)
  const mover = await memberOf(world, 905, '要转会', elsewhere)
  const registration = await newcomer.member.members.apply({
    kind: 'member.registration',
    unionId,
    joinedOn: '2015-06-01',
  })
  const transfer = await mover.member.members.apply({ kind: 'member.transfer', unionId })
  const correction = await world.as('chen').member.members.submitCorrection({ changes: { education: '21' } })
  const clerk = await hire(world.equipment, {
    serial: 906,
    name: '新源管理员',
    role: 'administrator',
    unionId: elsewhere,
  })
  const { admin } = asAccount(world, clerk, elsewhere)
  await memberOf(world, 907, '随队', elsewhere)
  const group = await admin.members.list({ limit: 20, search: '随队' })
  const groupToDecide = await admin.members.submitGroupTransfer({
    selection: { by: 'ids', ids: group.items.map(({ id }) => id) },
    toUnionId: unionId,
    reason: '单位合并',
  })
  return {
    memberRegistration: registration.id,
    transfer: transfer.id,
    correction: correction.id,
    groupToDecide: groupToDecide.id,
  }
}

/** Somebody with an account who is a member of a union. */
const memberOf = async (world: NamedWorld, serial: number, name: string, unionId: UnionKey | string) => {
  const accountId = await hire(world.equipment, { serial, name })
  await world.equipment.database.transaction(async (tx) => {
    const person = await tx.find<{ personId: string }>(
      sql`select person_id as "personId" from accounts where account_id = ${accountId}`,
    )
    await openMembership(tx, systemContext(world.equipment, 'things'), {
      personId: person!.personId,
      unionId,
      status: 'active',
      joinedOn: '2020-01-01',
      source: 'staff',
    })
  })
  return asAccount(world, accountId, null)
}
