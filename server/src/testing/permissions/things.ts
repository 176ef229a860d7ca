import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { systemContext } from '../../features/access/index.ts'
import { createUnion } from '../../features/unions/index.ts'
import type { UnionKey } from '../named-people.ts'
import type { NamedWorld } from '../named-world.ts'
import { registrationForm } from '../registrations.ts'

/** What the calls of the matrix are about. The members' things are 晨光's, the registration is decided by 东湖. */
export type Things = {
  unions: Record<UnionKey | 'xihu', string>
  membership: string
  joinApplication: string
  registration: string
  importTask: string
  form: Awaited<ReturnType<typeof registrationForm>>
}

export const makeThings = async (world: NamedWorld): Promise<Things> => {
  const { equipment, unions } = world
  const ctx = systemContext(equipment, 'things')
  const xihu = await equipment.database.transaction((tx) =>
    createUnion(tx, ctx, {
      superiorId: unions.binhe,
      name: '西湖街道总工会',
      level: 'street',
      kind: 'work_committee',
      isAboveBase: true,
      canHoldMembers: false,
      creditCode: null,
      officePhone: null,
    }),
  )
  const form = await registrationForm(world, 'he', 901)
  const registration = await world.as('he').admin.unions.register(form)
  const joining = await world.as('he').member.members.applyToJoin({ unionId: unions.chenguang })
  const membership = await equipment.database.find<{ id: string }>(
    sql`select id from memberships where person_id = ${world.people.chen}`,
  )
  return {
    unions: { ...unions, xihu },
    form,
    registration: registration.id,
    joinApplication: joining.id,
    membership: membership!.id,
    importTask: await makeImportTask(world),
  }
}

const makeImportTask = async ({ equipment, unions, accounts }: NamedWorld): Promise<string> => {
  const id = v7()
  await equipment.database.transaction(async (tx) => {
    const now = equipment.clock.now()
    await tx.run(sql`
      insert into import_tasks (id, kind, union_id, account_id, status, file_name, total_rows, counts, created_at, changed_at)
      values (${id}, 'members', ${unions.chenguang}, ${accounts.wu}, 'judged', '会员.xlsx', 1, '{"new": 1}', ${now}, ${now})`)
    await tx.run(sql`
      insert into import_rows (task_id, row_number, cells_sealed, name, document_masked, verdict)
      values (${id}, 2, ${equipment.sealing.seal('import.row', '[]')}, '林未', '370***********0218', 'invalid')`)
  })
  return id
}
