import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { v7 } from 'uuid'
import { type Equipment, grantRole, systemContext } from '../features/access/index.ts'
import { attachPerson, findOrCreateAccount, recordConsent } from '../features/accounts/index.ts'
import { recordPerson } from '../features/people/index.ts'
import { changeFigure, foldFigures } from '../features/statistics/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { type PersonKey, peoplePlan, type UnionKey, unionPlan } from './named-people.ts'

const today = '2026-11-01'

export const seedUnions = async (equipment: Equipment): Promise<Record<UnionKey, string>> => {
  const ids = {} as Record<UnionKey, string>
  await equipment.database.transaction(async (tx) => {
    for (const [key, plan] of Object.entries(unionPlan) as [UnionKey, (typeof unionPlan)[UnionKey]][]) {
      ids[key] = v7()
      const isBase = plan.level === 'base'
      await tx.run(sql`
        insert into unions (id, superior_id, path, name, level, kind, is_above_base, can_hold_members, office_phone, created_at)
        values (${ids[key]}, ${plan.superior ? ids[plan.superior as UnionKey] : null},
          ${pathOf(key)}::ltree, ${plan.name}, ${plan.level}, ${plan.kind}, ${!isBase}, ${isBase}, '0605-8800001',
          ${new Date(today)})`)
      await changeFigure(tx, { unionId: ids[key], figure: 'unions', onDay: today, delta: 1 })
    }
    await foldFigures(tx)
  })
  return ids
}

const pathOf = (key: UnionKey): string => {
  const { superior } = unionPlan[key]
  return superior ? `${pathOf(superior as UnionKey)}.${key}` : key
}

export const seedPeople = async (equipment: Equipment, unions: Record<UnionKey, string>) => {
  const accounts = {} as Record<PersonKey, string>
  const people = {} as Record<PersonKey, string>
  await equipment.database.transaction(async (tx) => {
    for (const key of Object.keys(peoplePlan) as PersonKey[])
      Object.assign(accounts, { [key]: await seedPerson(tx, equipment, key, unions, people) })
  })
  return { accounts, people }
}

const seedPerson = async (
  tx: Transaction,
  equipment: Equipment,
  key: PersonKey,
  unions: Record<UnionKey, string>,
  people: Record<PersonKey, string>,
): Promise<string> => {
  const plan = peoplePlan[key]
  const ctx = systemContext(equipment, 'seed')
  const at = equipment.clock.now()
  const accountId = await findOrCreateAccount(tx, ctx, plan.phone)
  await recordConsent(tx, accountId, 'platform', at)
  if ('importedBy' in plan) {
    const { personId } = await personOf(tx, equipment, key)
    people[key] = personId
    await seedMembership(tx, personId, unions[plan.importedBy], 'unverified')
    return accountId
  }
  const { personId } = await personOf(tx, equipment, key)
  people[key] = personId
  await attachPerson(tx, ctx, accountId, personId, plan.name)
  if ('memberOf' in plan) await seedMembership(tx, personId, unions[plan.memberOf], 'active')
  const grants = [
    ['administers' in plan ? plan.administers : null, 'administrator'],
    ['operates' in plan ? plan.operates : null, 'operator'],
  ] as const
  for (const [union, role] of grants)
    if (union) await grantRole(tx, { accountId, role, unionId: unions[union], grantedBy: null, at })
  return accountId
}

const personOf = (tx: Transaction, equipment: Equipment, key: PersonKey) => {
  const document = readIdentityDocument('resident_identity_card', peoplePlan[key].document)
  if (!document.ok) throw new Error(`${key} has no valid document`)
  return recordPerson(tx, systemContext(equipment, 'seed'), { name: peoplePlan[key].name, ...document })
}

const seedMembership = async (
  tx: Transaction,
  personId: string,
  unionId: string,
  status: 'active' | 'unverified',
) => {
  const id = v7()
  await tx.run(sql`
    insert into memberships (person_id, id, union_id, union_path, status, joined_on, source, created_at, status_kind,
      status_on)
    select ${personId}, ${id}, u.id, u.path, ${status}, ${today}::date, 'import', ${new Date(today)}, 'join',
      ${today}::date
    from unions u where u.id = ${unionId}`)
  await tx.run(sql`
    insert into membership_changes (person_id, id, membership_id, revision, status, joined_on, kind, changed_on,
      union_id, source, recorded_at)
    values (${personId}, ${v7()}, ${id}, 1, ${status}, ${today}::date, 'join', ${today}::date, ${unionId}, 'import',
      ${new Date(today)})`)
  await changeFigure(tx, { unionId, figure: 'members', onDay: today, delta: 1 })
  if (status === 'active')
    await changeFigure(tx, { unionId, figure: 'verified_members', onDay: today, delta: 1 })
}
