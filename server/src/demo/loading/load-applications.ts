import type { Context, Equipment } from '../../features/access/index.ts'
import { grantOrApply } from '../../features/administrators/index.ts'
import { getInformation, submitChange, submitMove } from '../../features/unions/index.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { demoCast } from '../generator/demo-cast.ts'
import { getDemoUnions } from '../generator/demo-unions.ts'
import type { FederationOptions } from '../generator/federation-options.ts'
import type { UnionRecord } from '../generator/union-record.ts'
import { actingAdministrator, daysBefore } from './acting.ts'
import type { Administrators } from './load-cast.ts'

/** What unions ask of their superiors, applied for as their administrators would, some days ago. */
export const loadApplications = async (
  tx: Transaction,
  equipment: Equipment,
  options: FederationOptions,
  administrators: Administrators,
): Promise<void> => {
  const all = getDemoUnions(options)
  const acting = (union: UnionRecord, daysAgo: number) =>
    actingAdministrator(
      tx,
      equipment,
      administrators.get(union.id)!,
      union.id,
      daysBefore(options.now, daysAgo),
    )
  await change(await acting(all.base, 2), { officePhone: '0600-8123456', chairName: '李建新' })
  await change(await acting(all.group, 12), { address: `${all.group.address}三楼`, fullTimeStaff: 4 })
  await change(await acting(all.street, 1), { email: 'gonghui@example.com', postcode: '312000' })
  await change(await acting(all.province, 3), { officePhone: '0600-8000001' })
  const neighbour = all.neighbours[0]!
  await submitMove(await acting(neighbour, 4), {
    id: neighbour.id,
    superiorId: all.district.id,
    reason: '单位迁入区直属园区，请改由区总工会直接管理。',
  })
  const { person } = demoCast(options).find(({ key }) => key === 'member')!
  await grantOrApply(await acting(all.base, 1), {
    unionId: all.base.id,
    role: 'operator',
    name: person.name,
    phone: person.phone,
  })
}

type Wanted = Partial<Awaited<ReturnType<typeof getInformation>>>

const change = async (ctx: Context, wanted: Wanted) => {
  const { legalPersonDocumentMasked: _, regionName: __, ...information } = await getInformation(ctx)
  await submitChange(ctx, { information: { ...information, ...wanted } })
}
