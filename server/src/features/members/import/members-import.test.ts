import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { withNewKeys } from '../../../platform/sealing/keyring.ts'
import { createSealing } from '../../../platform/sealing/sealing.ts'
import {
  checkFile,
  citizenNumber,
  importFile,
  listRows,
  resultOf,
  runPhase,
  shortHeader,
  stateOf,
  submit,
  undo,
} from '../../../testing/import-files.ts'
import { peoplePlan } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { documentKey, documentPurpose } from '../../people/index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const wide = ['姓名', '证件号码', '移动电话', '学历', '入会日期']

describe('verdicts', () => {
  it('gives every row exactly one', async () => {
    await importFile(world, 'sun', [shortHeader, ['别会人', citizenNumber(1)]])
    await importFile(world, 'zhou', [wide, ['本会人', citizenNumber(2), '13811112222', '本科', '2020-05-01']])
    const task = await checkFile(world, 'zhou', [
      wide,
      ['新来人', citizenNumber(3)],
      ['本会人', citizenNumber(2), '', '本科'],
      ['错号人', '110101197001010010'],
      ['新来人', citizenNumber(3)],
      ['本会人丁', citizenNumber(2)],
      ['别会人', citizenNumber(1)],
      [peoplePlan.he.name, peoplePlan.he.document],
      ['另名', peoplePlan.he.document],
      [peoplePlan.chen.name, peoplePlan.chen.document, '', '硕士'],
      ['', ''],
      ['学历错', citizenNumber(4), '', '本课'],
    ])
    const rows = await listRows(world, 'zhou', task.id)
    expect(rows.map((row) => [row.rowNumber, row.verdict, row.findings[0]?.code])).toEqual([
      [2, 'new', undefined],
      [3, 'same', undefined],
      [4, 'invalid', 'identity_document.wrong_check_digit'],
      [5, 'duplicate_in_file', 'import.duplicate_of_row'],
      [6, 'duplicate_in_file', 'import.duplicate_of_row'],
      [7, 'other_union', 'import.belongs_elsewhere'],
      [8, 'new', undefined],
      [9, 'duplicate_in_file', 'import.duplicate_of_row'],
      [10, 'update', undefined],
      [12, 'invalid', 'code_list.unknown_word_near'],
    ])
    expect(rows[3]?.findings[0]?.values).toEqual({ row: 2 })
    expect(rows[8]?.changedFields).toEqual(['education'])
    expect(Object.values(task.counts).reduce((sum, count) => sum + count, 0)).toBe(task.totalRows)
    const conflicts = await checkFile(world, 'zhou', [
      shortHeader,
      ['本会人丁', citizenNumber(2)],
      ['另名', peoplePlan.he.document],
    ])
    expect(conflicts.counts).toEqual({ name_conflict: 2 })
    expect(conflicts.abilities).toEqual({ apply: false, undo: false, downloadResult: true })
  })

  it('tells nothing about people of other unions', async () => {
    const task = await checkFile(world, 'zhou', [wide, ['别会人', citizenNumber(1), '13811113333', '博士']])
    const [row] = await listRows(world, 'zhou', task.id)
    expect(row).toMatchObject({ verdict: 'other_union', changedFields: [], findings: [{ values: {} }] })
    const stored = await world.equipment.database.find<{ subject: string | null }>(
      sql`select subject_id as subject from import_rows where task_id = ${task.id}`,
    )
    expect(stored?.subject).toBeNull()
  })
})

describe('submission', () => {
  it('makes members: unverified, and active at once for verified people', async () => {
    const task = await importFile(world, 'feng', [
      wide,
      ['新会员甲', citizenNumber(10), '13822223333', '大专', '2021/03/04'],
      [peoplePlan.qian.name, peoplePlan.qian.document],
    ])
    expect(task).toMatchObject({ status: 'applied', doneRows: 2, counts: { new: 2 }, differingRows: 0 })
    const { items, total } = await world
      .as('feng')
      .admin.members.list({ scope: 'own', status: 'any', limit: 20 })
    expect(total).toBe(2)
    expect(items.map((member) => [member.name, member.status, member.joinedOn, member.phoneMasked])).toEqual([
      ['新会员甲', 'unverified', '2021-03-04', '138****3333'],
      [peoplePlan.qian.name, 'active', null, '139****0003'],
    ])
    const notices = await world.as('qian').admin.notices.list({ limit: 5 })
    expect(notices.items.map((notice) => notice.kind)).toContain('membership.matched')
    const finished = await world.as('feng').admin.notices.list({ limit: 5 })
    expect(finished.items.map((notice) => notice.kind)).toEqual(['import.finished', 'import.finished'])
  })

  it('changes nothing when the same file comes again', async () => {
    const file = [wide, ['再来人', citizenNumber(11), '13833334444', '初中', '2022.03']]
    await importFile(world, 'zhou', file)
    const before = await stateOf(world)
    const again = await importFile(world, 'zhou', file)
    expect(again.counts).toEqual({ same: 1 })
    expect(await stateOf(world)).toBe(before)
    await expect(world.as('zhou').admin.imports.apply({ id: again.id })).rejects.toMatchObject({
      code: 'import.not_ready',
    })
  })

  it('gives failed rows back, which go in once they are mended', async () => {
    const task = await importFile(world, 'zhou', [
      ['花名册', ''],
      ['工号', '身份证号', '姓名*', '备注'],
      ['7', '110101197001010010', '修好人', '夜班'],
      ['8', citizenNumber(12), '好人', ''],
    ])
    const [header, failed, ...others] = await resultOf(world, 'zhou', task.id)
    expect(header).toEqual(['工号', '证件号码', '姓名', '备注', '原因'])
    expect(failed?.slice(0, 4)).toEqual(['7', '110101197001010010', '修好人', '夜班'])
    expect(failed?.[4]).toContain('校验不通过')
    expect(others).toEqual([])
    const mended = await importFile(world, 'zhou', [
      header!,
      ['7', citizenNumber(13), '修好人', '夜班', failed![4]],
    ])
    expect(mended.counts).toEqual({ new: 1 })
    expect(mended.abilities.downloadResult).toBe(false)
  })

  it('does nothing without accepted rows, and nothing for others', async () => {
    const task = await checkFile(world, 'zhou', [shortHeader, ['错', '1']])
    const { imports } = world.as('zhou').admin
    await expect(imports.apply({ id: task.id })).rejects.toMatchObject({ code: 'import.nothing_to_apply' })
    // Superiors see the task in their list; its rows are the union's own.
    for (const stranger of ['sun', 'zhao', 'zheng'] as const)
      await expect(world.as(stranger).admin.imports.get({ id: task.id })).rejects.toMatchObject({
        code: 'thing.not_found',
      })
    await expect(world.as('chen').admin.imports.get({ id: task.id })).rejects.toThrow()
  })
})

describe('undo', () => {
  it('puts everything back and takes strangers off the records', async () => {
    await importFile(world, 'zhou', [
      wide,
      ['改前人', citizenNumber(20), '13844445555', '高中', '2019-01-01'],
    ])
    const before = await stateOf(world)
    const task = await importFile(world, 'zhou', [
      wide,
      ['改前人', citizenNumber(20), '13844446666', '本科', '2019-02-01'],
      ['陌生人', citizenNumber(21), '13855556666'],
      [peoplePlan.wang.name, peoplePlan.wang.document, '', '硕士'],
    ])
    expect(task.counts).toEqual({ new: 2, update: 1 })
    const undone = await undo(world, 'zhou', task.id)
    expect(undone).toMatchObject({ status: 'undone', keptRows: 0, abilities: { undo: false, apply: false } })
    expect(await stateOf(world)).toBe(before)
    const ledger = await world.equipment.database.rows<{ source: string }>(sql`
      select source from membership_changes where membership_id in (
        select new_ids[1] from import_rows where task_id = ${task.id}) order by recorded_at, source`)
    expect(ledger.map((entry) => entry.source).sort()).toEqual(['import', 'import', 'undo', 'undo'])
  })

  it('keeps and lists what somebody touched since', async () => {
    const task = await importFile(world, 'zhou', [
      shortHeader,
      ['未碰人', citizenNumber(22)],
      ['后来实名', citizenNumber(23)],
    ])
    await world.equipment.database.transaction((tx) =>
      tx.run(sql`update people set verified_at = now(), revision = revision + 1 where name = '后来实名'`),
    )
    const undone = await undo(world, 'zhou', task.id)
    expect(undone).toMatchObject({ status: 'undone', keptRows: 1 })
    const kept = await world.as('zhou').admin.imports.listRows({ id: task.id, isKept: 'true', limit: 5 })
    expect(kept.items.map((row) => row.name)).toEqual(['后来实名'])
  })

  it('works backwards through imports of the same people', async () => {
    const before = await stateOf(world)
    const first = await importFile(world, 'zhou', [wide, ['两次人', citizenNumber(24), '13866667777']])
    const second = await importFile(world, 'zhou', [
      wide,
      ['两次人', citizenNumber(24), '13866668888', '博士'],
    ])
    expect(second.counts).toEqual({ update: 1 })
    await undo(world, 'zhou', second.id)
    expect(await undo(world, 'zhou', first.id)).toMatchObject({ keptRows: 0 })
    expect(await stateOf(world)).toBe(before)
  })
})

describe('bad luck', () => {
  it('lets one of two unions win the same person', async () => {
    const file = Array.from({ length: 60 }, (_, index) => [
      `同时${index % 2 ? '甲' : '乙'}`,
      citizenNumber(100 + index),
    ])
    const [one, other] = await Promise.all([
      checkFile(world, 'zhou', [shortHeader, ...file]),
      checkFile(world, 'sun', [shortHeader, ...file.toReversed()]),
    ])
    const [mine, theirs] = await Promise.all([submit(world, 'zhou', one.id), submit(world, 'sun', other.id)])
    const won = (mine.counts.new ?? 0) + (theirs.counts.new ?? 0)
    expect(won).toBe(60)
    expect(mine.differingRows + theirs.differingRows).toBe(60)
    expect((mine.counts.other_union ?? 0) + (theirs.counts.other_union ?? 0)).toBe(60)
    const loser = mine.differingRows > 0 ? mine : theirs
    const reasons = await resultOf(world, loser === mine ? 'zhou' : 'sun', loser.id)
    expect(reasons[1]?.at(-1)).toContain('会籍在其他工会')
  })

  it('goes on after a kill where it was', async () => {
    const rows = Array.from({ length: 5_100 }, (_, index) => ['续行人', citizenNumber(10_000 + index)])
    const task = await checkFile(world, 'zhou', [shortHeader, ...rows])
    await world.as('zhou').admin.imports.apply({ id: task.id })
    const transaction = world.equipment.database.transaction
    let left = 2
    world.equipment.database.transaction = (work) =>
      left-- > 1 ? transaction(work) : Promise.reject(new Error('killed'))
    await expect(runPhase(world, 'imports.apply', task.id)).rejects.toThrow('killed')
    world.equipment.database.transaction = transaction
    const half = await world.as('zhou').admin.imports.get({ id: task.id })
    expect(half).toMatchObject({ status: 'applying', doneRows: 5_000 })
    await runPhase(world, 'imports.apply', task.id)
    await runPhase(world, 'imports.apply', task.id)
    const done = await world.as('zhou').admin.imports.get({ id: task.id })
    expect(done).toMatchObject({
      status: 'applied',
      doneRows: 5_100,
      counts: { new: 5_100 },
      differingRows: 0,
    })
    const members = await world.equipment.database.find<{ number: number }>(sql`
      select count(*) as number from memberships m join people p using (person_id) where p.name = '续行人'`)
    expect(members?.number).toBe(5_100)
    await undo(world, 'zhou', task.id)
  })

  it('fails cleanly at the last attempt, and can go on', async () => {
    const task = await checkFile(world, 'zhou', [shortHeader, ['等等人', citizenNumber(30)]])
    await world.as('zhou').admin.imports.apply({ id: task.id })
    const { transaction } = world.equipment.database
    let left = 1
    world.equipment.database.transaction = (work) =>
      left-- > 0 ? Promise.reject(new Error('no disk')) : transaction(work)
    await expect(runPhase(world, 'imports.apply', task.id, true)).rejects.toThrow('no disk')
    world.equipment.database.transaction = transaction
    const failed = await world.as('zhou').admin.imports.get({ id: task.id })
    expect(failed).toMatchObject({
      status: 'failed',
      errorCode: 'server.unexpected',
      abilities: { apply: true },
    })
    expect(await submit(world, 'zhou', task.id)).toMatchObject({ status: 'applied', counts: { new: 1 } })
  })

  it('still knows people when the keys are rotated between check and submission', async () => {
    const { sealing } = world.equipment
    const keyring = withNewKeys(undefined, 'intl', world.equipment.clock.now())
    world.equipment.sealing = createSealing(keyring)
    const file = [wide, ['换钥人', citizenNumber(31), '13877778888', '本科']]
    await importFile(world, 'zhou', file)
    const task = await checkFile(world, 'zhou', file)
    expect(task.counts).toEqual({ same: 1 })
    world.equipment.sealing = createSealing(withNewKeys(keyring, 'intl', world.equipment.clock.now()))
    const key = documentKey('resident_identity_card', citizenNumber(31))
    const { hash, keyId } = world.equipment.sealing.lookupHash(documentPurpose, key)
    await world.equipment.database.transaction((tx) =>
      tx.run(sql`
        update document_lookups set document_hash = ${hash}, key_id = ${keyId}
        where person_id = (select person_id from people where name = '换钥人')`),
    )
    expect(await submit(world, 'zhou', task.id)).toMatchObject({ counts: { same: 1 }, differingRows: 0 })
    world.equipment.sealing = sealing
    const people = await world.equipment.database.rows(sql`select 1 from people where name = '换钥人'`)
    expect(people).toHaveLength(1)
  })
})
