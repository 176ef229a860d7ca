import type { GrantForm, Role } from '@huigong/contract'
import { changeSettings, readSettings } from '../features/settings/index.ts'
import { hire } from './hire.ts'
import { type PersonKey, peoplePlan, type UnionKey } from './named-people.ts'
import { contextFor, type NamedWorld } from './named-world.ts'

/** The form that gives somebody a role at a union, with the document that a superior must enter. */
export const grantForm = (
  world: NamedWorld,
  person: PersonKey,
  union: UnionKey,
  changes: Partial<GrantForm> = {},
): GrantForm => ({
  unionId: world.unions[union],
  role: 'administrator',
  name: peoplePlan[person].name,
  phone: peoplePlan[person].phone,
  document: { kind: 'resident_identity_card', number: peoplePlan[person].document },
  ...changes,
})

let serial = 500

/** One more person in an office; answers the account. */
export const hireAt = (world: NamedWorld, union: UnionKey, role: Role): Promise<string> => {
  serial += 1
  return hire(world.equipment, {
    serial,
    name: `职员${'甲乙丙丁戊己庚辛壬癸'[serial % 10]}`,
    role,
    unionId: world.unions[union],
  })
}

/** From now on roles that a union gives or takes at itself need no decision. */
export const letUnionsDecide = async (world: NamedWorld): Promise<void> => {
  const accountId = await hireAt(world, 'province', 'system_administrator')
  const actor = await world.actorOf(accountId, 'admin', world.unions.province)
  const settings = await readSettings(world.equipment.database)
  await changeSettings(contextFor(world.equipment, actor), { ...settings, grantsNeedApproval: false })
}

/** The roles of somebody at a union now. */
export const rolesAt = async (world: NamedWorld, person: PersonKey, union: UnionKey): Promise<string[]> => {
  const { items } = await world.as(person).admin.accounts.listManagedUnions({ limit: 50 })
  return items.find(({ id }) => id === world.unions[union])?.roles ?? []
}
