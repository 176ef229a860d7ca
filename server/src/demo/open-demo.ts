import { type Equipment, systemContext } from '../features/access/index.ts'
import { recordFact } from '../features/audit/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { type DemoPerson, type DemoPersonKey, demoCast } from './generator/demo-cast.ts'
import type { FederationOptions } from './generator/federation-options.ts'
import { fillFederation, isEmptyAndLocked } from './load-federation.ts'
import { loadApplications } from './loading/load-applications.ts'
import { loadLife } from './loading/load-life.ts'
import { demoClerk, loadWelfare } from './loading/load-welfare.ts'

/** Somebody whom a visitor can sign in as; the document is given where the visitor still has to verify. */
export type DemoSignIn = {
  key: DemoPersonKey | 'clerk'
  role: string
  name: string
  phone: string
  unionNames: string[]
  documentNumber: string | null
}

type Size = Omit<FederationOptions, 'now'>

const usualSize: Size = { unions: 420, members: 24_000, seed: 7 }

/**
 * Fills an empty database with the demo's federation, once whatever starts at the same time, and answers the
 * people to sign in as; none when the database holds a federation that is no demo.
 */
export const openDemo = async (equipment: Equipment, size = usualSize): Promise<DemoSignIn[]> => {
  const options = await equipment.database.transaction(async (tx) => {
    if (await isEmptyAndLocked(tx)) await fill(tx, equipment, size)
    return findOptions(tx)
  })
  return options ? [...demoCast(options).map(signInOf), clerk] : []
}

const fill = async (tx: Transaction, equipment: Equipment, size: Size) => {
  const options: FederationOptions = { ...size, now: equipment.clock.now() }
  const administrators = await fillFederation(tx, equipment, options, { withCast: true, withReviews: true })
  await loadApplications(tx, equipment, options, administrators)
  await loadLife(tx, equipment, options, administrators)
  await loadWelfare(tx, equipment, options, administrators)
  await tx.run(sql`
    insert into settings (name, value, changed_at) values ('demo', ${JSON.stringify(options)}, ${options.now})`)
  await recordFact(tx, systemContext(equipment, 'demo'), {
    action: 'demo.opened',
    objectKind: 'federation',
    details: size,
  })
}

/** The options under which the demo was made: the people follow from them. */
const findOptions = async (tx: Transaction): Promise<FederationOptions | undefined> => {
  const row = await tx.find<{ value: Omit<FederationOptions, 'now'> & { now: string } }>(
    sql`select value from settings where name = 'demo'`,
  )
  return row && { ...row.value, now: new Date(row.value.now) }
}

const signInOf = ({ key, person, grants, membership, isVerified }: DemoPerson): DemoSignIn => ({
  key,
  role: roles[key],
  name: person.name,
  phone: person.phone,
  unionNames: membership ? [membership.union.name] : grants.map((grant) => grant.union.name),
  documentNumber: isVerified ? null : person.documentNumber,
})

/** Signs in at the merchant app; no person of the federation. */
const clerk: DemoSignIn = {
  key: 'clerk',
  role: '商家核销员',
  name: demoClerk.name,
  phone: demoClerk.phone,
  unionNames: [demoClerk.merchantName],
  documentNumber: null,
}

const roles: Record<DemoPersonKey, string> = {
  provincial_administrator: '省级工会管理员',
  city_administrator: '市级工会管理员',
  district_administrator: '区县工会管理员',
  street_administrator: '镇街工会管理员',
  base_administrator: '基层工会管理员',
  operator: '基层工会操作员',
  administrator_of_three: '三个工会的管理员',
  unverified_administrator: '尚未实名认证的管理员',
  member: '会员',
  imported_person: '已被工会导入、尚未注册的职工',
  unknown_person: '尚未加入工会的职工',
  security_administrator: '安全管理员',
  system_administrator: '系统管理员',
  audit_administrator: '审计管理员',
  second_base_administrator: '基层工会的另一名管理员',
  accountant: '基层工会财务人员',
}
