import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
  const names = ['ABC电子工会', 'abc机械工会', '百分之100%工会', '下_划线工会', '已注销的工会', '𠮷野家工会']
  await world.equipment.database.transaction(async (tx) => {
    for (const [index, name] of names.entries())
      await tx.run(sql`
        insert into unions (id, superior_id, path, name, level, kind, is_above_base, can_hold_members, status, created_at)
        select gen_random_uuid(), id, path || ${`more${index}`}, ${name}, 'base', 'independent_base', false, true,
          ${name.startsWith('已') ? 'cancelled' : 'active'}, created_at from unions where id = ${world.unions.donghu}`)
  })
})
afterAll(() => world.end())

const search = async (person: PersonKey, words: string, limit = 50): Promise<string[]> => {
  const names: string[] = []
  let cursor: string | undefined
  do {
    const page = await world.as(person).admin.unions.list({ search: words, limit, ...(cursor && { cursor }) })
    names.push(...page.items.map(({ name }) => name))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return names
}

it.each([
  ['电', ['ABC电子工会']],
  ['电子', ['ABC电子工会']],
  ['机械', ['abc机械工会', '晨光机械有限公司工会委员会']],
  ['AbC', ['ABC电子工会', 'abc机械工会']],
  ['%', ['百分之100%工会']],
  ['下_划', ['下_划线工会']],
  ['0%', ['百分之100%工会']],
  ['𠮷野', ['𠮷野家工会']],
  ['注销', []],
  ['械机', []],
])('a search for %s', async (words, names) => {
  expect(await search('zheng', words)).toEqual(names)
  expect(await search('zheng', words, 1)).toEqual(names)
  expect(await search('wang', words)).toEqual(names)
})

it('finds the same as reading every name, at the top and in a branch, in pages of any length', async () => {
  const { database } = world.equipment
  const all = await database.rows<{ name: string; path: string }>(
    sql`select name, path::text as path from unions where status = 'active' order by name, id`,
  )
  const piece = fc
    .tuple(fc.constantFrom(...all), fc.nat(12), fc.integer({ min: 1, max: 5 }))
    .map(([{ name }, from, length]) => [...name].slice(from, from + length).join(''))
    .filter((words) => words.trim() === words && words !== '')
  await fc.assert(
    fc.asyncProperty(
      piece,
      fc.constantFrom(['zheng', 'province'], ['wang', 'province.linjiang'] as const),
      fc.integer({ min: 1, max: 6 }),
      async (words, [person, path], limit) => {
        const expected = all
          .filter((union) => union.path.startsWith(`${path}.`))
          .map(({ name }) => name)
          .filter((name) => name.toLowerCase().includes(words.toLowerCase()))
        expect(await search(person as PersonKey, words, limit)).toEqual(expected)
      },
    ),
    { numRuns: 40 },
  )
})

it('who wants to join finds unions by their own name and by their employer’s', async () => {
  const { database } = world.equipment
  await database.transaction((tx) =>
    tx.run(sql`
      with made as (
        insert into employers (id, name, created_at) values (gen_random_uuid(), '星河Tech集团', now()) returning id)
      insert into union_employers (union_id, employer_id, from_on)
      select ${world.unions.gaoshan}::uuid, id, '2026-01-01' from made`),
  )
  const found = async (words: string) =>
    (await world.as('he').member.members.searchUnions({ search: words })).items.map(({ name }) => name)
  expect(await found('河tech')).toEqual(['高山纺织有限公司工会委员会'])
  expect(await found('注销')).toEqual([])
  expect(await found('工会')).toHaveLength(13)
  expect((await found('工会')).at(-1)).toBe('青岚市总工会')
})
