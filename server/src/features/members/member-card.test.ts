import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const check = (code: string) => world.as('nobody').open.cards.check({ code })

it('a fresh card is good and shows a masked name only', async () => {
  const card = await world.as('chen').member.members.getCard({})
  const checked = await check(card.code)
  expect(checked).toMatchObject({
    nameMasked: '陈*',
    unionName: '晨光机械有限公司工会委员会',
    cardNumber: card.cardNumber,
    status: 'active',
  })
  expect(Object.keys(checked).sort()).toEqual([
    'cardNumber',
    'checkedAt',
    'nameMasked',
    'status',
    'unionName',
  ])
  expect(card.checkUrl).toContain(card.code)
})

it('a picture of it soon says nothing', async () => {
  const { code, validForSeconds } = await world.as('chen').member.members.getCard({})
  world.equipment.clock.advance({ seconds: validForSeconds + 30 })
  expect(await outcomeOf(check(code))).toBe('done')
  world.equipment.clock.advance({ seconds: 31 })
  expect(await outcomeOf(check(code))).toBe('card.invalid')
})

it('a changed or made-up code is refused', async () => {
  const { code } = await world.as('chen').member.members.getCard({})
  const [id, step, signature] = code.split('~')
  const forged = [
    `${id}~${Number(step) + 1}~${signature}`,
    `${'0'.repeat(32)}~${step}~${signature}`,
    `${id}~${step}~${signature}A`,
    `${id}~${step}`,
    '~~~',
    'x',
    '%00',
  ]
  for (const text of forged) expect(await outcomeOf(check(text))).toBe('card.invalid')
})

it('without a confirmed membership there is no card', async () => {
  expect(await outcomeOf(world.as('he').member.members.getCard({}))).toBe('membership.none')
  expect(await outcomeOf(world.as('lin').member.members.getCard({}))).toBe('verification.required')
})

it('guessing is limited by address', async () => {
  world.equipment.clock.advance({ hours: 1 })
  for (let guess = 0; guess < 60; guess++) await outcomeOf(check('x'))
  expect(await outcomeOf(check('x'))).toBe('request.too_many')
})
