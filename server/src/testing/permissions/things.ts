import type { EmployerForm, InformationForm, ReviewKind } from '@huigong/contract'
import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { applyToMove, found } from '../moves.ts'
import type { UnionKey } from '../named-people.ts'
import type { NamedWorld } from '../named-world.ts'
import { creditCode, employerDetails, registrationForm } from '../registrations.ts'
import { grantForm } from '../roles.ts'
import { type ActivityThings, makeActivityThings } from './activity-things.ts'
import { type MemberThings, makeMemberThings } from './member-things.ts'
import { type MerchantThings, makeMerchantThings } from './merchant-things.ts'
import { makeSettlementThings, type SettlementThings } from './settlement-things.ts'
import { makeVoucherThings, type VoucherThings } from './voucher-calls.ts'

/** What the calls of the matrix are about. The members' things are 晨光's, the registration is decided by 东湖. */
export type Things = {
  world: NamedWorld
  unions: Record<UnionKey | 'xihu', string>
  membership: string
  joinApplication: string
  registration: string
  importTask: string
  /** Of 晨光, decided by 东湖; the cancellation is 远山's. */
  change: string
  cancellation: string
  grantApplication: string
  revocationApplication: string
  /** Decided at the top: a move asked for by 青岚, and a role that the top asks for itself. */
  move: string
  grantAtTheTop: string
  grant: string
  employer: string
  employerForm: EmployerForm
  information: InformationForm
  cardCode: string
  form: Awaited<ReturnType<typeof registrationForm>>
} & MemberThings &
  MerchantThings &
  ActivityThings &
  VoucherThings &
  SettlementThings

export const makeThings = async (world: NamedWorld): Promise<Things> => {
  const { equipment, unions } = world
  const form = await registrationForm(world, 'he', 901)
  const registration = await world.as('he').admin.unions.register(form)
  const joining = await world
    .as('he')
    .member.members.apply({ kind: 'member.join', unionId: unions.chenguang })
  const membership = await equipment.database.find<{ id: string }>(
    sql`select id from memberships where person_id = ${world.people.chen}`,
  )
  const employerForm = { ...employerDetails, name: '星火有限公司', creditCode: creditCode(902) }
  return {
    world,
    unions: { ...unions, xihu: await found(world, { superiorId: unions.binhe, name: '西湖街道总工会' }) },
    form,
    registration: registration.id,
    joinApplication: joining.id,
    membership: membership!.id,
    importTask: await makeImportTask(world),
    employerForm: { ...employerForm, creditCode: creditCode(903) },
    employer: (await world.as('zhou').admin.employers.add(employerForm)).id,
    cardCode: (await world.as('zhao').admin.unions.printCard({ id: unions.donghu })).code,
    ...(await makeApplications(world)),
    ...(await makeMemberThings(world)),
    ...(await makeMerchantThings(world)),
    ...(await makeActivityThings(world)),
    ...(await makeVoucherThings(world)),
    ...(await makeSettlementThings(world)),
  }
}

const makeApplications = async (world: NamedWorld) => {
  const { administrators, unionApplications } = world.as('zhou').admin
  const {
    regionName: _,
    legalPersonDocumentMasked: __,
    ...shown
  } = await unionApplications.getInformation({})
  const information: InformationForm = { ...shown, legalPersonDocument: undefined, shortName: '晨光工会' }
  const change = await unionApplications.submitChange({ information })
  const cancellation = await world.as('sun').admin.unionApplications.submitCancellation({
    reason: '企业终止',
    assetsStatement: '已移交',
    debtsStatement: '无',
  })
  const move = await applyToMove(world, 'qian', 'gaoshan', 'linjiang')
  await administrators.grant(grantForm(world, 'he', 'chenguang'))
  const { items } = await administrators.list({ limit: 20 })
  const operator = items.find(({ role }) => role === 'operator')!
  await administrators.revoke({ id: operator.id, reason: '调离' })
  await world.as('zheng').admin.administrators.grant(grantForm(world, 'he', 'province'))
  return {
    information,
    change: change.id,
    cancellation: cancellation.id,
    move: move.id,
    grant: operator.id,
    grantApplication: await applicationOf(world, 'chenguang', 'administrator.grant'),
    revocationApplication: await applicationOf(world, 'chenguang', 'administrator.revocation'),
    grantAtTheTop: await applicationOf(world, 'province', 'administrator.grant'),
  }
}

const applicationOf = async (
  { equipment, unions }: NamedWorld,
  union: UnionKey,
  kind: ReviewKind,
): Promise<string> => {
  const row = await equipment.database.find<{ id: string }>(
    sql`select id from reviews where from_union_id = ${unions[union]} and kind = ${kind}`,
  )
  return row!.id
}

const makeImportTask = async ({ equipment, unions, accounts }: NamedWorld): Promise<string> => {
  const id = v7()
  await equipment.database.transaction(async (tx) => {
    const now = equipment.clock.now()
    await tx.run(sql`
      insert into import_tasks (id, kind, union_id, account_id, status, file_name, total_rows, counts, created_at, changed_at)
      values (${id}, 'members', ${unions.chenguang}, ${accounts.wu}, 'judged', '会员.xlsx', 1, '{"new": 1}', ${now}, ${now})`)
    await tx.run(sql`
      insert into import_rows (task_id, row_number, union_id, name, document_masked, verdict)
      values (${id}, 2, ${unions.chenguang}, '林未', '370***********0218', 'invalid')`)
  })
  return id
}
