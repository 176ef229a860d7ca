import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { figuresOf, strayPaths } from '../../../testing/figures.ts'
import { applyToMove, found, makeAdministrator } from '../../../testing/moves.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { registrationForm } from '../../../testing/registrations.ts'
import { foldFigures } from '../../statistics/index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const rounds = 5
const approve = (id: string, person: PersonKey, unionId?: string) =>
  world.as(person, { unionId }).admin.reviews.approve({ id })
const expectWhole = async () => {
  const { shown, counted } = await figuresOf(world)
  expect(shown).toEqual(counted)
  expect(await strayPaths(world)).toEqual([])
}
/** Puts the tree back for the next round. */
const bringBack = async (union: 'donghu' | 'binhe', superior: 'binhe' | 'linjiang') => {
  const { id } = await applyToMove(world, 'zheng', union, superior)
  await approve(id, 'he', world.unions.province)
}

it('two moves that would make a circle: one is refused, and the tree stays a tree', async () => {
  await makeAdministrator(world, 'sun', world.unions.qinglan)
  for (let round = 0; round < rounds; round++) {
    const one = await found(world, { superiorId: world.unions.qinglan, name: `甲街道工会${round}` })
    const other = await found(world, { superiorId: world.unions.qinglan, name: `乙街道工会${round}` })
    const moves = [await applyToMove(world, 'qian', one, other), await applyToMove(world, 'qian', other, one)]
    const outcomes = await outcomesOf(moves.map(({ id }) => approve(id, 'sun', world.unions.qinglan)))
    expect(outcomes).toEqual(['done', 'union.move_into_own_branch'])
  }
  await expectWhole()
})

it('two administrators decide at once: one stands and the other is told so', async () => {
  await makeAdministrator(world, 'he', world.unions.province)
  for (let round = 0; round < rounds; round++) {
    const { id } = await applyToMove(world, 'li', 'donghu', 'qinglan')
    const { reviews } = world.as('he', { unionId: world.unions.province }).admin
    const outcomes = await outcomesOf([
      approve(id, 'zheng'),
      round % 2 ? approve(id, 'he', world.unions.province) : reviews.reject({ id, reason: '不同意' }),
    ])
    expect(outcomes).toEqual(['done', 'review.already_decided'])
    const { status } = await world.as('zheng').admin.reviews.get({ id })
    if (status === 'approved') await bringBack('donghu', 'binhe')
    await expectWhole()
  }
})

it('a join that is approved while its branch moves has the path of the place where it is', async () => {
  await makeAdministrator(world, 'sun', world.unions.province)
  const { id: joining } = await world.as('he').member.members.apply({
    kind: 'member.join',
    unionId: world.unions.chenguang,
    employerName: '晨光机械有限公司',
  })
  const { id } = await applyToMove(world, 'li', 'donghu', 'qinglan')
  const outcomes = await outcomesOf([
    approve(joining, 'zhou'),
    approve(id, 'zheng'),
    world.equipment.database.transaction(foldFigures),
  ])
  expect(outcomes).toEqual(['done', 'done', 'done'])
  await expectWhole()
  await world.equipment.database.transaction(foldFigures)
  await expectWhole()
  const { items } = await world.as('qian').admin.members.list({ scope: 'below', limit: 20 })
  expect(items).toHaveLength(3)
})

it('a union registered below a branch that moves comes along, or is decided first', async () => {
  for (let round = 0; round < rounds; round++) {
    await world.end()
    world = await createNamedWorld()
    const { id } = await applyToMove(world, 'li', 'donghu', 'qinglan')
    const { id: registration } = await world
      .as('he')
      .admin.unions.register(await registrationForm(world, 'he', 1))
    const [registered, moved] = await Promise.all([
      outcomeOf(approve(registration, 'zhao')),
      outcomeOf(approve(id, 'zheng')),
    ])
    expect(registered).toBe('done')
    expect(['done', 'union.branch_under_review']).toContain(moved)
    await expectWhole()
  }
})

it('a union that is put below a branch while it moves lies there in the end', async () => {
  const { id } = await applyToMove(world, 'li', 'donghu', 'qinglan')
  const [moved] = await Promise.all([
    outcomeOf(approve(id, 'zheng')),
    ...[1, 2, 3, 4].map((number) =>
      found(world, {
        superiorId: world.unions.donghu,
        name: `新建工会委员会${number}`,
        level: 'base',
        kind: 'independent_base',
      }),
    ),
  ])
  expect(moved).toBe('done')
  await expectWhole()
  const below = await world.equipment.database.rows(sql`
    select 1 from unions where path <@ 'province.qinglan.donghu'`)
  expect(below).toHaveLength(7)
})

it('a move into a branch that moves away itself is refused, or decided by who stands above both', async () => {
  const street = await found(world, { superiorId: world.unions.linjiang, name: '南山街道总工会' })
  await makeAdministrator(world, 'he', world.unions.linjiang)
  // 临江 decides on this one, as long as 滨河 is below it.
  const { id } = await applyToMove(world, 'wang', street, 'binhe')
  const away = await applyToMove(world, 'li', 'binhe', 'qinglan')
  await approve(away.id, 'zheng')
  expect(await outcomeOf(approve(id, 'he', world.unions.linjiang))).toBe('union.superior_missing')
})
