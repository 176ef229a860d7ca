import type { Role } from '@huigong/contract'
import { defaultSettings } from '@huigong/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type PersonKey, peoplePlan, type UnionKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { grantForm } from '../../testing/roles.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
  // Others would like 赵街 to have more: the search may decide these too.
  for (const role of ['administrator', 'operator'] as const) {
    await world.as('zhou').admin.administrators.grant(grantForm(world, 'zhao', 'chenguang', { role }))
    await world.as('sun').admin.administrators.grant(grantForm(world, 'zhao', 'yuanshan', { role }))
  }
})
afterAll(() => world.end())

const unions: UnionKey[] = ['province', 'binhe', 'donghu', 'chenguang', 'yuanshan', 'gaoshan']
const people: PersonKey[] = ['zhao', 'he', 'chen', 'lin', 'zhou', 'li']
const roles: Role[] = ['administrator', 'operator', 'system_administrator', 'security_administrator']
const person = fc.constantFrom(...people)

const action = fc.oneof(
  fc.record({
    does: fc.constant('grant' as const),
    person,
    union: fc.constantFrom(...unions),
    role: fc.constantFrom(...roles),
  }),
  fc.record({ does: fc.constant('revoke' as const), at: fc.nat(5), union: fc.constantFrom(...unions) }),
  fc.record({ does: fc.constant('approve' as const), at: fc.nat(5) }),
  fc.record({ does: fc.constant('start' as const), person }),
  fc.record({ does: fc.constantFrom('complete' as const, 'abandon' as const, 'settings' as const) }),
)

const actAs = async (each: typeof action extends fc.Arbitrary<infer Action> ? Action : never) => {
  const { administrators, reviews, settings } = world.as('zhao').admin
  switch (each.does) {
    case 'grant':
      return administrators.grant(grantForm(world, each.person, each.union, { role: each.role }))
    case 'revoke': {
      const { items } = await administrators.list({ unionId: world.unions[each.union], limit: 20 })
      return items[each.at] && administrators.revoke({ id: items[each.at]!.id, reason: '试' })
    }
    case 'approve': {
      const { items } = await reviews.list({ kind: 'administrator.grant', status: 'pending', limit: 20 })
      return items[each.at] && reviews.approve({ id: items[each.at]!.id })
    }
    case 'start':
      return administrators.startHandOver({
        name: peoplePlan[each.person].name,
        phone: peoplePlan[each.person].phone,
      })
    case 'complete':
      return administrators.completeHandOver({})
    case 'abandon':
      return administrators.abandonHandOver({})
    case 'settings':
      return settings.change({
        ...defaultSettings,
        grantsNeedApproval: false,
        reviewReminderDays: 1,
        reviewEscalationDays: 2,
      })
  }
}

const ownPowers = async () => {
  const { admin } = world.as('zhao')
  const { permissions } = await admin.accounts.getSession({})
  const { items } = await admin.accounts.listManagedUnions({ limit: 50 })
  return { permissions: [...permissions].sort(), managed: items }
}

it('whatever one session does, its own powers stay what they were', async () => {
  const before = await ownPowers()
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 8 }), async (actions) => {
      for (const each of actions) await outcomeOf(actAs(each))
      expect(await ownPowers()).toEqual(before)
    }),
    { numRuns: 25 },
  )
})
