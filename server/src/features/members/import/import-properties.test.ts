import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import {
  type Cells,
  checkFile,
  citizenNumber,
  importFile,
  stateOf,
  submit,
  undo,
} from '../../../testing/import-files.ts'
import { peoplePlan, unionPlan } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const header = ['姓名', '证件号码', '移动电话', '学历', '工作单位', '入会日期', '会籍变化类型']

/** Few people, so that rows meet each other and what is there; some verified, some with another name. */
const somebody = fc.oneof(
  fc.tuple(fc.constantFrom('甲人', '乙人'), fc.integer({ min: 0, max: 5 }).map(citizenNumber)),
  fc
    .constantFrom(peoplePlan.he, peoplePlan.chen, peoplePlan.lin, peoplePlan.sun)
    .map(({ name, document }) => [name, document] as const),
  fc.constantFrom(['何另', peoplePlan.he.document] as const, ['坏号', '110101198501010000'] as const),
)

const row: fc.Arbitrary<Cells> = fc
  .tuple(
    somebody,
    fc.constantFrom('', '13811110001', '13811110002', '138'),
    fc.constantFrom('', '本科', '硕士', '未知'),
    fc.constantFrom('', '一厂', '二厂'),
    fc.constantFrom('', '2020-01-01', '20210202'),
    fc.constantFrom('', '', '入会', '保留', '退会'),
  )
  .map(([person, ...details]) => [...person, ...details])

const file = fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => [header, ...rows])

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0)

it('tells the truth before, does what it told, repeats nothing, and can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(file, file, file, async (others, earlier, rows) => {
      await importQuietly('sun', others)
      await importQuietly('zhou', earlier)
      const before = await stateOf(world)
      const preview = await checkFile(world, 'zhou', rows)
      expect(preview.totalRows).toBe(rows.length - 1)
      expect(sum(preview.counts)).toBe(preview.totalRows)
      expect(await stateOf(world)).toBe(before)
      if (!preview.abilities.apply) return
      const applied = await submit(world, 'zhou', preview.id)
      expect(applied).toMatchObject({ counts: preview.counts, differingRows: 0, doneRows: preview.totalRows })
      const after = await stateOf(world)
      const again = await checkFile(world, 'zhou', rows)
      expect(again.counts.new ?? 0).toBe(0)
      expect(again.counts.update ?? 0).toBe(0)
      expect(await stateOf(world)).toBe(after)
      if (!applied.abilities.undo) return
      expect(await undo(world, 'zhou', applied.id)).toMatchObject({ keptRows: 0, status: 'undone' })
      expect(await stateOf(world)).toBe(before)
    }),
    { numRuns: 12 },
  )
}, 300_000)

const importQuietly = async (person: 'sun' | 'zhou' | 'zhao', rows: readonly Cells[]) => {
  const task = await checkFile(world, person, rows)
  if (task.abilities.apply) await submit(world, person, task.id)
}

const unionNames = [
  unionPlan.chenguang.name,
  unionPlan.yuanshan.name,
  unionPlan.yuanshan.name.replace('有限公司', ' 有限公司'),
  unionPlan.gaoshan.name,
  unionPlan.donghu.name,
  '远山食品公司工会',
  '',
]
const manyHeader = ['工会名称', ...header]
const manyRow = fc
  .tuple(fc.constantFrom(...unionNames), row)
  .map(([unionName, cells]): Cells => [unionName, ...cells])
const manyFile = fc.array(manyRow, { minLength: 1, maxLength: 14 }).map((rows) => [manyHeader, ...rows])

it('does so for many unions in one file, each with its own people', async () => {
  await fc.assert(
    fc.asyncProperty(file, manyFile, manyFile, async (own, earlier, rows) => {
      await importQuietly('zhou', own)
      await importQuietly('zhao', earlier)
      const before = await stateOf(world)
      const preview = await checkFile(world, 'zhao', rows)
      expect(sum(preview.counts)).toBe(rows.length - 1)
      expect(await stateOf(world)).toBe(before)
      if (!preview.abilities.apply) return
      const applied = await submit(world, 'zhao', preview.id)
      expect(applied).toMatchObject({ counts: preview.counts, differingRows: 0 })
      expect(await listStrayed(world)).toEqual([])
      expect(await figuresDiffering(world)).toEqual([])
      const again = await checkFile(world, 'zhao', rows)
      expect([again.counts.new ?? 0, again.counts.update ?? 0]).toEqual([0, 0])
      if (!applied.abilities.undo) return
      expect(await undo(world, 'zhao', applied.id)).toMatchObject({ keptRows: 0, status: 'undone' })
      expect(await stateOf(world)).toBe(before)
      expect(await listStrayed(world)).toEqual([])
      expect(await figuresDiffering(world)).toEqual([])
    }),
    { numRuns: 10 },
  )
}, 300_000)

/** Memberships that are not what the last entry of their ledger says, and erased ones that are there. */
const listStrayed = ({ equipment }: NamedWorld) =>
  equipment.database.rows(sql`
    select m.id, l.status from memberships m full join (
      select distinct on (membership_id) * from membership_changes order by membership_id, revision desc
    ) l on l.membership_id = m.id
    where case when l.status = 'erased' then m.id is not null else
      (m.union_id, m.status, m.joined_on, m.revision) is distinct from (l.union_id, l.status, l.joined_on, l.revision) end`)

const figuresDiffering = ({ equipment }: NamedWorld) =>
  equipment.database.rows(sql`
    select u.name, counted.members, kept.members as kept from unions u
      cross join lateral (select count(*) filter (where status <> 'ended') as members,
        count(*) filter (where status in ('active', 'retained')) as verified
        from memberships m where m.union_id = u.id) counted
      cross join lateral (select
        coalesce(sum(amount) filter (where figure = 'members'), 0) as members,
        coalesce(sum(amount) filter (where figure = 'verified_members'), 0) as verified from (
          select figure, own_amount as amount from union_figures f where f.union_id = u.id
          union all select figure, delta from figure_changes f where f.union_id = u.id) a) kept
    where (counted.members, counted.verified) is distinct from (kept.members, kept.verified)`)

it('does not look at names of our record alone: file, record and preview agree on who is who', async () => {
  const task = await importFile(world, 'feng', [header, ['同·名', citizenNumber(90)]])
  expect(task.counts).toEqual({ new: 1 })
  const dotted = await checkFile(world, 'feng', [header, ['同•名', citizenNumber(90)]])
  expect(dotted.counts).toEqual({ same: 1 })
})
