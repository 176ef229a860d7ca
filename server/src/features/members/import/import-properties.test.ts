import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type Cells,
  checkFile,
  citizenNumber,
  importFile,
  stateOf,
  submit,
  undo,
} from '../../../testing/import-files.ts'
import { peoplePlan } from '../../../testing/named-people.ts'
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

const importQuietly = async (person: 'sun' | 'zhou', rows: readonly Cells[]) => {
  const task = await checkFile(world, person, rows)
  if (task.abilities.apply) await submit(world, person, task.id)
}

it('does not look at names of our record alone: file, record and preview agree on who is who', async () => {
  const task = await importFile(world, 'feng', [header, ['同·名', citizenNumber(90)]])
  expect(task.counts).toEqual({ new: 1 })
  const dotted = await checkFile(world, 'feng', [header, ['同•名', citizenNumber(90)]])
  expect(dotted.counts).toEqual({ same: 1 })
})
