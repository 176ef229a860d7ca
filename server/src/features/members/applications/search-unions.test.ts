import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { registrationForm } from '../../../testing/registrations.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const search = async (text: string) => {
  const found = await world.as('he').member.members.searchUnions({ search: text })
  const names = (items: { name: string }[]) => items.map(({ name }) => name)
  return { items: names(found.items), explanation: found.explanation, near: names(found.near) }
}

it('what is found needs no explanation', async () => {
  expect(await search('晨光机械')).toEqual({
    items: ['晨光机械有限公司工会委员会'],
    explanation: null,
    near: [],
  })
})

it('only unions above base are found: they hold no members', async () => {
  expect(await search('东湖街道')).toEqual({
    items: ['东湖街道总工会'],
    explanation: 'only_above_base',
    near: [],
  })
})

it('registered under a name a little different', async () => {
  for (const text of ['晨光机械股份有限公司', '晨光机械厂工会', '临江市晨光机械有限公司'])
    expect(await search(text)).toEqual({
      items: [],
      explanation: 'near_names',
      near: ['晨光机械有限公司工会委员会'],
    })
})

it('nobody registered it, or its registration waits, of which nothing else is told', async () => {
  const form = await registrationForm(world, 'he', 1, { superior: 'donghu', level: 'base' })
  expect(await search(form.unionName)).toEqual({ items: [], explanation: 'not_registered', near: [] })
  await world.as('he').admin.unions.register(form)
  expect(await search(form.unionName)).toEqual({ items: [], explanation: 'waiting', near: [] })
})
