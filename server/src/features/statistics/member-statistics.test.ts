import fc from 'fast-check'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import type { PersonKey, UnionKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { changeFigure, type Figure, foldFigures } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  noted = await world.equipment.database.rows<Noted>(sql`
    select u.path::text as path, d.figure, d.on_day as "onDay", d.own_amount as delta
    from union_day_figures d join unions u on u.id = d.union_id where d.own_amount <> 0
    union all select union_path::text, figure, on_day, delta from figure_changes`)
})
afterAll(() => world.end())

type Noted = { path: string; figure: Figure; onDay: string; delta: number }
let noted: Noted[] = []

const today = '2026-11-20'
const fold = () => world.equipment.database.transaction(foldFigures)
const pathOf = async (id: string) =>
  (await world.equipment.database.find<{ path: string }>(
    sql`select path::text as path from unions where id = ${id}`,
  ))!.path

const note = async (union: UnionKey, change: Omit<Noted, 'path'>) => {
  const unionId = world.unions[union]
  await world.equipment.database.transaction((tx) => changeFigure(tx, { unionId, ...change }))
  noted.push({ path: await pathOf(unionId), ...change })
}

/** Counted from every change ever noted. */
const counted = (path: string, scope: 'own' | 'below', from: string, to: string) => {
  const sum = (figure: Figure, isCounted: (change: Noted) => boolean) =>
    noted
      .filter((change) => change.figure === figure && isCounted(change))
      .filter((change) => change.path === path || (scope === 'below' && change.path.startsWith(`${path}.`)))
      .reduce((total, change) => total + change.delta, 0)
  const isWithin = ({ onDay }: Noted) => onDay >= from && onDay <= to
  return {
    members: sum('members', ({ onDay }) => onDay <= to),
    verifiedMembers: sum('verified_members', ({ onDay }) => onDay <= to),
    membersGrowth: sum('members', isWithin),
    verifiedGrowth: sum('verified_members', isWithin),
  }
}

const assertExact = async (person: PersonKey, scope: 'own' | 'below', from: string, to: string) => {
  const { admin } = world.as(person)
  const path = await pathOf((await admin.accounts.getSession({})).union!.id)
  const { totals, periods, grain } = await admin.statistics.getMembers({ from, to, scope })
  expect(totals).toEqual(counted(path, scope, from, to))
  for (const { on, ...counts } of periods.filter((_, index) => index % 7 === 0 || grain === 'month')) {
    const end = grain === 'day' ? on : [`${on.slice(0, 8)}31`, to].sort()[0]!
    expect({ on, ...counts }).toEqual({ on, ...counted(path, scope, on > from ? on : from, end) })
  }
  expect(periods.at(-1)).toMatchObject({ members: totals.members })
  const { items } = await admin.statistics.listChildren({ from, to, limit: 20 })
  for (const { unionId, name: _, ...counts } of items)
    expect(counts).toEqual(counted(await pathOf(unionId), 'below', from, to))
}

const days = fc
  .date({ min: new Date('2025-06-01'), max: new Date(today), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyChange = fc.record({
  union: fc.constantFrom('chenguang', 'yuanshan', 'gaoshan', 'donghu' as const),
  figure: fc.constantFrom('members', 'verified_members', 'unions' as const),
  onDay: days,
  delta: fc.integer({ min: -5, max: 9 }),
  isFoldedAfter: fc.boolean(),
})

it('agrees with every change ever noted, folded or not, at every level and over any time', async () => {
  const people = fc.constantFrom<PersonKey>('zheng', 'wang', 'qian', 'li', 'zhao', 'zhou')
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyChange, { maxLength: 12 }),
      people,
      fc.constantFrom('own', 'below'),
      fc.tuple(days, days),
      async (changes, person, scope, range) => {
        for (const { union, isFoldedAfter, ...change } of changes) {
          await note(union, change)
          if (isFoldedAfter) await fold()
        }
        const [from, to] = range.sort() as [string, string]
        await assertExact(person, scope, from, to)
      },
    ),
    { numRuns: 25 },
  )
})

it('stays exact while folds run', async () => {
  const from = '2026-10-22'
  for (let turn = 0; turn < 15; turn++) {
    await note(turn % 2 ? 'chenguang' : 'gaoshan', { figure: 'members', onDay: today, delta: turn })
    await note('yuanshan', { figure: 'verified_members', onDay: '2026-11-02', delta: 1 })
    await Promise.all([
      fold(),
      assertExact('zheng', 'below', from, today),
      assertExact('zheng', 'below', from, '2026-11-10'),
      fold(),
      assertExact('wang', 'below', '2026-01-01', today),
    ])
  }
})

it('by default the last thirty days, everything below; by day up to 92 days, then by month', async () => {
  const { getMembers } = world.as('zheng').admin.statistics
  expect(await getMembers({})).toMatchObject({
    from: '2026-10-22',
    to: today,
    scope: 'below',
    grain: 'day',
    totals: { members: 2, verifiedMembers: 1 },
  })
  expect((await getMembers({})).periods).toHaveLength(30)
  expect((await getMembers({ from: '2026-08-21' })).periods).toHaveLength(92)
  const byMonth = await getMembers({ from: '2026-08-20' })
  expect(byMonth.grain).toBe('month')
  expect(byMonth.periods.map(({ on }) => on)).toEqual([
    '2026-08-01',
    '2026-09-01',
    '2026-10-01',
    '2026-11-01',
  ])
  expect((await getMembers({ scope: 'own' })).totals.members).toBe(0)
})

it.each([{ from: '2026-11-02', to: '2026-11-01' }, { to: '2026-11-21' }, { from: '2016-11-19', to: today }])(
  'refuses the time range %o',
  async (range) => {
    for (const call of ['getMembers', 'listChildren'] as const) {
      const ask = world.as('zheng').admin.statistics[call]({ ...range, limit: 20 })
      expect(await outcomeOf(ask)).toBe('statistics.range_wrong')
    }
  },
)

it('ten years are not too many, and a time before the union existed has no members', async () => {
  const { getMembers } = world.as('zhou').admin.statistics
  const { periods, totals } = await getMembers({ from: '2016-11-20', to: '2026-10-31' })
  expect(periods).toHaveLength(120)
  expect(totals).toMatchObject({ members: 0, membersGrowth: 0 })
})

it('children come in pages, and a base union has none', async () => {
  const { listChildren } = world.as('zheng').admin.statistics
  const first = await listChildren({ limit: 1 })
  const second = await listChildren({ limit: 1, cursor: first.nextCursor! })
  expect([...first.items, ...second.items].map(({ name, members }) => [name, members])).toEqual([
    ['临江市总工会', 2],
    ['青岚市总工会', 0],
  ])
  expect(second.nextCursor).toBeNull()
  expect((await world.as('zhou').admin.statistics.listChildren({ limit: 20 })).items).toEqual([])
  expect(await outcomeOf(world.as('he').admin.statistics.listChildren({ limit: 20 }))).toBe(
    'union.not_chosen',
  )
})
