import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const apply = (person: 'he' | 'feng' = 'he', union: 'chenguang' | 'yuanshan' = 'chenguang') =>
  world.as(person).member.members.apply({
    kind: 'member.join',
    unionId: world.unions[union],
    employerName: '晨光机械有限公司',
  })

it('joining: the union approves, the person is a member and told so', async () => {
  const application = await apply()
  expect(application).toMatchObject({ status: 'pending', abilities: { withdraw: true, correct: false } })

  const { items } = await world
    .as('zhou')
    .admin.reviews.list({ kind: 'member.join', status: 'pending', limit: 20 })
  expect(items.map((item) => item.title)).toEqual(['何无'])
  const decided = await world.as('zhou').admin.reviews.approve({ id: application.id })
  expect(decided.status).toBe('approved')
  expect(decided.events.map((event) => event.action)).toEqual(['submitted', 'approved'])

  const mine = await world.as('he').member.members.getMine({})
  expect(mine.membership).toMatchObject({ status: 'active', unionName: '晨光机械有限公司工会委员会' })
  const { items: notices } = await world.as('he').member.notices.list({ limit: 20 })
  expect(notices[0]).toMatchObject({
    kind: 'join.approved',
    values: { unionName: '晨光机械有限公司工会委员会' },
  })

  await expect(world.as('zhou').admin.reviews.approve({ id: application.id })).rejects.toMatchObject({
    code: 'review.already_decided',
  })
  await expect(apply()).rejects.toMatchObject({ code: 'membership.already_open' })
})

it('what was sent again after it was read is not decided unread', async () => {
  const { id } = await apply('feng', 'yuanshan')
  const { reviews } = world.as('sun').admin
  const { round } = await reviews.get({ id })
  await world.as('feng').member.members.withdrawApplication({ id })
  await world.as('feng').member.members.correctApplication({
    id,
    form: { kind: 'member.join', unionId: world.unions.yuanshan, note: '另一份' },
  })
  for (const decide of [reviews.approve({ id, round }), reviews.reject({ id, round, reason: '不符' })])
    await expect(decide).rejects.toMatchObject({ code: 'review.submitted_again' })
  expect(await reviews.approveMany({ ids: [id], rounds: { [id]: round } })).toMatchObject([
    { outcome: 'refused', errorCode: 'review.submitted_again' },
  ])
  expect((await reviews.get({ id })).status).toBe('pending')
  expect((await reviews.approve({ id, round: round + 1 })).status).toBe('approved')
})
