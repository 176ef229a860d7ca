import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDefinitions } from '../../../kinds/imports.ts'
import { sql } from '../../../platform/database/sql.ts'
import { readTexts } from '../../../platform/spreadsheet/crafted-workbook.ts'
import {
  type Cells,
  checkFile,
  citizenNumber,
  importFile,
  listRows,
  resultOf,
  runPhase,
  sheetsOf,
  stateOf,
  submit,
  undo,
  uploadFile,
  workbookOf,
} from '../../../testing/import-files.ts'
import { peoplePlan, unionPlan } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const header = ['工会名称', '姓名', '证件号码']
const coded = ['所在工会', '工会统一社会信用代码', '姓名', '证件号码']
const { chenguang, yuanshan, gaoshan, donghu } = unionPlan

const judged = async (person: 'zhao' | 'wu' | 'zhou' | 'zheng', rows: readonly Cells[]) => {
  const task = await checkFile(world, person, rows)
  return (await listRows(world, person, task.id)).map((row) => [row.verdict, row.findings.at(-1)?.code])
}

describe('one file for many unions', () => {
  it('puts each row into the union that it names, and counts them there', async () => {
    const task = await importFile(world, 'zhao', [
      header,
      [chenguang.name, '甲会人', citizenNumber(1)],
      [` ${yuanshan.name.toLowerCase().replace('有限', '有　限')}`, '乙会人', citizenNumber(2)],
      [yuanshan.name, peoplePlan.he.name, peoplePlan.he.document],
    ])
    expect(task).toMatchObject({ status: 'applied', counts: { new: 3 }, unionId: world.unions.donghu })
    const rows = await listRows(world, 'zhao', task.id)
    expect(rows.map((row) => row.unionName)).toEqual([chenguang.name, yuanshan.name, yuanshan.name])
    const members = await world.as('sun').admin.members.list({ scope: 'own', status: 'any', limit: 20 })
    expect(members.items.map((member) => [member.name, member.status]).sort()).toEqual([
      ['乙会人', 'unverified'],
      [peoplePlan.he.name, 'active'],
    ])
    expect(members.total).toBe(2)
    const told = await world.as('he').admin.notices.list({ limit: 5 })
    expect(told.items[0]).toMatchObject({ kind: 'membership.matched', values: { unionName: yuanshan.name } })
  })

  it('says the same of a union elsewhere and of none at all, and is ready with names that are near', async () => {
    const task = await checkFile(world, 'zhao', [
      header,
      [gaoshan.name, '外会人', citizenNumber(10)],
      ['没有这个工会', '无会人', citizenNumber(11)],
      ['远山食品公司工会', '近会人', citizenNumber(12)],
      [donghu.name, '街道人', citizenNumber(13)],
      ['', '空白人', citizenNumber(14)],
      ['高山纺织厂工会', '外近人', citizenNumber(15)],
    ])
    expect(task.counts).toEqual({ unknown_union: 6 })
    const rows = await listRows(world, 'zhao', task.id)
    expect(rows.map((row) => row.findings.map((finding) => [finding.column, finding.code]))).toEqual([
      [['工会名称', 'import.unknown_union']],
      [['工会名称', 'import.unknown_union']],
      [['工会名称', 'import.unknown_union_near']],
      [['工会名称', 'import.union_holds_no_members']],
      [['工会名称', 'import.union_missing']],
      [['工会名称', 'import.unknown_union']],
    ])
    expect(rows[2]?.findings[0]?.values).toEqual({ names: yuanshan.name })
    expect(rows[0]).toMatchObject({
      ...rows[1],
      rowNumber: 2,
      name: '外会人',
      documentMasked: rows[0]?.documentMasked,
    })
    const result = await resultOf(world, 'zhao', task.id)
    expect(result[0]).toEqual(['工会名称', '姓名', '证件号码', '原因'])
    expect(result[1]?.at(-1)).toBe(result[2]?.at(-1))
  })

  it('asks for the credit code where several have one name, and holds name and code against each other', async () => {
    const { database } = world.equipment
    const code = '81370000MC00000017'
    await database.transaction(async (tx) => {
      await tx.run(sql`update unions set credit_code = ${code} where id = ${world.unions.chenguang}`)
      await tx.run(sql`update unions set name = ${chenguang.name} where id = ${world.unions.yuanshan}`)
    })
    expect(
      await judged('zhao', [
        coded,
        [chenguang.name, '', '同名人', citizenNumber(20)],
        [chenguang.name, ` ${code.toLowerCase()} `, '有码人', citizenNumber(21)],
        ['', code, '只码人', citizenNumber(22)],
        [donghu.name, code, '错名人', citizenNumber(23)],
        ['', '81370000MC00000025', '生码人', citizenNumber(24)],
      ]),
    ).toEqual([
      ['unknown_union', 'import.union_ambiguous'],
      ['new', undefined],
      ['new', undefined],
      ['unknown_union', 'import.union_code_differs'],
      ['unknown_union', 'import.unknown_union'],
    ])
    await database.transaction((tx) =>
      tx.run(sql`update unions set name = ${yuanshan.name} where id = ${world.unions.yuanshan}`),
    )
  })

  it('takes rows without a union for the own one, if that holds members; operators stay there', async () => {
    const rows = [
      header,
      ['', '本会人', citizenNumber(30)],
      [chenguang.name, '本会人', citizenNumber(31)],
      [yuanshan.name, '旁会人', citizenNumber(32)],
    ]
    for (const person of ['zhou', 'wu'] as const)
      expect((await judged(person, rows)).map(([verdict]) => verdict)).toEqual([
        'new',
        'new',
        'unknown_union',
      ])
  })

  it('needs the column where the own union holds no members', async () => {
    await expect(uploadFile(world, 'zheng', await workbookOf([['姓名', '证件号码']]))).rejects.toMatchObject({
      code: 'import.union_column_needed',
    })
  })

  it('offers a template with the columns', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const sheets = importDefinitions.members.template('national', language, true)
      const bytes = await sheetsOf([{ ...sheets[0]!, rows: [[yuanshan.name]] }, sheets[1]!])
      const [titles] = await readTexts(bytes)
      expect(titles).toHaveLength(24)
      expect((await checkFile(world, 'zhao', bytes)).totalRows).toBe(1)
    }
  })
})

describe('afterwards', () => {
  it('judges rows again whose union has ended or gone elsewhere meanwhile', async () => {
    const rows = [
      header,
      [chenguang.name, '仍在人', citizenNumber(40)],
      [yuanshan.name, '已散人', citizenNumber(41)],
    ]
    const task = await checkFile(world, 'zhao', rows)
    expect(task.counts).toEqual({ new: 2 })
    const { database } = world.equipment
    const setStatus = (status: string) =>
      database.transaction((tx) =>
        tx.run(sql`update unions set status = ${status} where id = ${world.unions.yuanshan}`),
      )
    await setStatus('cancelled')
    const applied = await submit(world, 'zhao', task.id)
    await setStatus('active')
    expect(applied).toMatchObject({ counts: { new: 1, unknown_union: 1 }, differingRows: 1 })
    const reasons = await resultOf(world, 'zhao', task.id)
    expect(reasons[1]?.at(-1)).toContain('工会不明')
    await undo(world, 'zhao', task.id)
  })

  it('is undone in every union, and tells why a row was kept', async () => {
    const before = await stateOf(world)
    const task = await importFile(world, 'zhao', [
      header,
      [chenguang.name, '撤甲人', citizenNumber(50)],
      [yuanshan.name, '撤乙人', citizenNumber(51)],
    ])
    expect(await undo(world, 'zhao', task.id)).toMatchObject({ keptRows: 0 })
    expect(await stateOf(world)).toBe(before)
    const other = await importFile(world, 'zhao', [
      header,
      [chenguang.name, '后改人', citizenNumber(52)],
      [yuanshan.name, '后核人', citizenNumber(53)],
      [yuanshan.name, '后走人', citizenNumber(54)],
    ])
    await world.equipment.database.transaction(async (tx) => {
      await tx.run(sql`update people set employer_name = '新厂' where name = '后改人'`)
      await tx.run(sql`update people set verified_at = now() where name = '后核人'`)
      await tx.run(sql`
        update memberships set status = 'ended' where person_id = (select person_id from people where name = '后走人')`)
    })
    expect(await undo(world, 'zhao', other.id)).toMatchObject({ keptRows: 3 })
    const kept = await world.as('zhao').admin.imports.listRows({ id: other.id, isKept: 'true', limit: 5 })
    expect(kept.items.map((row) => [row.name, row.findings.at(-1)?.code])).toEqual([
      ['后改人', 'import.kept_changed'],
      ['后核人', 'import.kept_verified'],
      ['后走人', 'import.kept_moved'],
    ])
  })

  it('is nothing for an operator to submit who may not go so far', async () => {
    await world.equipment.database.transaction((tx) =>
      tx.run(
        sql`update grants set union_id = ${world.unions.donghu} where account_id = ${world.accounts.wu}`,
      ),
    )
    const task = await checkFile(world, 'zhao', [header, [yuanshan.name, '远处人', citizenNumber(60)]])
    const { imports } = world.as('wu', { unionId: world.unions.donghu }).admin
    await expect(imports.apply({ id: task.id })).rejects.toMatchObject({ code: 'thing.not_found' })
    const { items } = await imports.list({ limit: 50 })
    expect(items.find(({ id }) => id === task.id)?.abilities.apply).toBe(false)
  })

  it('begins again when it was killed while reading', async () => {
    const rows = [header, [yuanshan.name, '重来人', citizenNumber(70)]]
    const { id } = await uploadFile(world, 'zhao', await workbookOf(rows))
    const { transaction } = world.equipment.database
    let left = 2
    world.equipment.database.transaction = (work) =>
      left-- > 0 ? transaction(work) : Promise.reject(new Error('killed'))
    await expect(runPhase(world, 'imports.read', id)).rejects.toThrow('killed')
    world.equipment.database.transaction = transaction
    expect((await listRows(world, 'zhao', id)).length).toBe(0)
    await runPhase(world, 'imports.read', id)
    expect(await world.as('zhao').admin.imports.get({ id })).toMatchObject({
      status: 'judged',
      counts: { new: 1 },
    })
  })
})

describe('fields of the union', () => {
  it('are written, changed and never erased by a blank', async () => {
    const wide = ['姓名', '证件号码', '职务', '备注', '国籍']
    await importFile(world, 'feng', [wide, ['有职人', citizenNumber(80), '班组长', '夜班', '中国']])
    const task = await importFile(world, 'feng', [wide, ['有职人', citizenNumber(80), '车间主任', '', '']])
    expect(task.counts).toEqual({ update: 1 })
    const recordOf = () =>
      world.equipment.database.find(sql`
        select duty, note, nationality from people where name = '有职人'`)
    expect(await recordOf()).toEqual({ duty: '车间主任', note: '夜班', nationality: '中国' })
    await undo(world, 'feng', task.id)
    expect(await recordOf()).toEqual({ duty: '班组长', note: '夜班', nationality: '中国' })
    const numbers = await checkFile(world, 'feng', [
      wide,
      ['写号人', citizenNumber(81), '', citizenNumber(81), ''],
    ])
    const [row] = await listRows(world, 'feng', numbers.id)
    expect(row?.findings).toEqual([{ column: '备注', code: 'import.personal_number_in_text', values: {} }])
  })
})
