import type { FastifyInstance } from 'fastify'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../app.ts'
import { importDefinitions } from '../../kinds/imports.ts'
import { sql } from '../../platform/database/sql.ts'
import { craftWorkbook } from '../../platform/spreadsheet/crafted-workbook.ts'
import {
  checkFile,
  citizenNumber,
  runPhase,
  shortHeader,
  submit,
  uploadFile,
  workbookOf,
} from '../../testing/import-files.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { openSession } from '../accounts/index.ts'
import { forgetOldRows } from './forget-old-rows.ts'
import { openImportResult } from './result-workbook.ts'

let world: NamedWorld
let app: FastifyInstance
beforeAll(async () => {
  world = await createNamedWorld()
  app = await buildApp(world.equipment)
})
afterAll(async () => {
  await app.close()
  await world.end()
})

const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const locked = Buffer.concat([oldExcel, Buffer.from('EncryptedPackage', 'utf16le')])
const document = Buffer.from(zipSync({ 'word/document.xml': new TextEncoder().encode('<w/>') }))
const bomb = Buffer.from(zipSync({ 'xl/media/a.bin': new Uint8Array(40 * 1024 * 1024) }, { level: 9 }))
const damaged = craftWorkbook('<row><c t="inlineStr"><is><t>姓名</t></is></c></row><row r="0"/>')

describe('upload', () => {
  it.each([
    ['a text', Buffer.from('姓名,证件号码'), 'import.not_a_workbook'],
    ['nothing', Buffer.alloc(0), 'import.not_a_workbook'],
    ['another document', document, 'import.not_a_workbook'],
    ['an .xls', oldExcel, 'import.old_excel_format'],
    ['a locked workbook', locked, 'import.password_protected'],
    ['a zip bomb', bomb, 'import.zip_bomb'],
    ['a damaged workbook', damaged, 'import.broken'],
    ['a workbook without the columns', craftWorkbook('<row><c><v>1</v></c></row>'), 'import.no_header'],
  ])('refuses %s at once', async (_, bytes, code) => {
    await expect(uploadFile(world, 'zhou', bytes)).rejects.toMatchObject({ code })
    expect((await world.as('zhou').admin.imports.list({ limit: 5 })).items).toEqual([])
  })

  it('is for unions that hold members, and for their staff', async () => {
    const bytes = await workbookOf([shortHeader])
    await expect(uploadFile(world, 'zhao', bytes)).rejects.toMatchObject({
      code: 'import.union_column_needed',
    })
    await expect(uploadFile(world, 'chen', bytes)).rejects.toThrow()
    await expect(uploadFile(world, 'nobody', bytes)).rejects.toMatchObject({ code: 'session.required' })
  })

  it('travels over HTTP, as do templates and results', async () => {
    const cookie = `huigong_admin=${await sessionOf('wu')}`
    const template = await app.inject({
      url: '/api/admin/import-templates/members?shape=national&language=en',
      headers: { cookie },
    })
    expect(template.statusCode).toBe(200)
    expect(template.headers['content-disposition']).toContain('Members.xlsx')
    const number = '110101198501010000'
    const uploaded = await post(
      '/api/admin/imports/members',
      cookie,
      await workbookOf([shortHeader, ['错', number]]),
    )
    expect(uploaded.statusCode).toBe(200)
    const task = uploaded.json<{ id: string; fileName: string; status: string }>()
    expect(task).toMatchObject({ status: 'uploaded', fileName: '名册.xlsx' })
    await runPhase(world, 'imports.read', task.id)
    const result = await app.inject({
      url: `/api/admin/import-tasks/${task.id}/result.xlsx`,
      headers: { cookie },
    })
    expect(result.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const stranger = { cookie: `huigong_admin=${await sessionOf('sun')}` }
    const denied = await app.inject({
      url: `/api/admin/import-tasks/${task.id}/result.xlsx`,
      headers: stranger,
    })
    expect(denied.json()).toMatchObject({ code: 'thing.not_found' })
    expect((await app.inject({ url: '/api/admin/import-templates/members' })).statusCode).toBe(401)
    expect((await post('/api/admin/imports/other', cookie, Buffer.from('x'))).statusCode).toBe(404)
    const large = await post('/api/admin/imports/members', cookie, Buffer.alloc(33 * 1024 * 1024))
    expect([large.statusCode, large.json().code]).toEqual([413, 'import.too_large'])
  })
})

describe('a task', () => {
  it('keeps nothing of the file in clear, and the file not at all', async () => {
    const task = await checkFile(world, 'zhou', [
      [...shortHeader, '手机'],
      ['明文人', citizenNumber(1), '13900009999'],
    ])
    const stored = await world.equipment.database.rows(sql`
      select to_jsonb(r) as r, to_jsonb(t) as t from import_rows r join import_tasks t on t.id = r.task_id
      where t.id = ${task.id}`)
    for (const secret of [citizenNumber(1), '13900009999'])
      expect(JSON.stringify(stored)).not.toContain(secret)
    await expect(world.equipment.objectStorage.get(`imports/${task.id}`)).rejects.toThrow()
  })

  it('fails with what to do when the file is too long', async () => {
    const { config } = world.equipment
    world.equipment.config = { ...config, IMPORT_MAXIMUM_ROWS: 2 }
    const rows = [1, 2, 3].map((index) => ['太多人', citizenNumber(index)])
    const task = await checkFile(world, 'zhou', [shortHeader, ...rows])
    world.equipment.config = config
    expect(task).toMatchObject({
      status: 'failed',
      errorCode: 'import.too_many_rows',
      errorValues: { maximum: 2 },
      totalRows: 0,
      abilities: { apply: false, undo: false, downloadResult: false },
    })
    await expect(world.equipment.objectStorage.get(`imports/${task.id}`)).rejects.toThrow()
  })

  it('is listed for its union by status and day, page by page', async () => {
    for (let index = 0; index < 3; index += 1) await checkFile(world, 'sun', [shortHeader])
    const { imports } = world.as('sun').admin
    const first = await imports.list({ limit: 2, status: 'judged', from: '2026-11-20', until: '2026-11-20' })
    const second = await imports.list({ limit: 2, cursor: first.nextCursor! })
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null])
    expect(first.items[0]).toMatchObject({ byName: '孙旁', unionId: world.unions.yuanshan })
    expect((await imports.list({ limit: 5, until: '2026-11-19' })).items).toEqual([])
  })

  it('is seen from above as a line of the list, and no further', async () => {
    const { id } = await checkFile(world, 'sun', [shortHeader, ['错号', '1']])
    for (const superior of ['zhao', 'zheng'] as const) {
      const { imports } = world.as(superior).admin
      const own = await imports.list({ limit: 50 })
      const below = await imports.list({ limit: 50, scope: 'below' })
      expect(own.items.map((task) => task.id)).not.toContain(id)
      expect(below.items.find((task) => task.id === id)).toMatchObject({
        fileName: '名册.xlsx',
        unionId: world.unions.yuanshan,
        counts: { invalid: 1 },
        abilities: { apply: false, undo: false, downloadResult: false },
      })
      const calls = [
        () => imports.get({ id }),
        () => imports.listRows({ id, limit: 5 }),
        () => imports.apply({ id }),
        () => openResultAs(superior, id),
      ]
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'thing.not_found' })
    }
    const neighbour = await world.as('qian').admin.imports.list({ limit: 50, scope: 'below' })
    expect(neighbour.items.map((task) => task.id)).not.toContain(id)
    const operator = await world.as('wu').admin.imports.list({ limit: 50, scope: 'below' })
    expect(operator.items.every((task) => task.unionId === world.unions.chenguang)).toBe(true)
  })

  it('forgets the rows after a while, and then neither submits nor undoes', async () => {
    const task = await checkFile(world, 'sun', [shortHeader, ['久远人', citizenNumber(61)]])
    const { clock, database } = world.equipment
    const at = clock.now()
    await database.transaction((tx) => forgetOldRows(tx, at, at))
    const { imports } = world.as('sun').admin
    expect((await imports.get({ id: task.id })).abilities.apply).toBe(true)
    await database.transaction((tx) => forgetOldRows(tx, new Date(at.getTime() + 1), at))
    expect(await imports.get({ id: task.id })).toMatchObject({ totalRows: 1, abilities: { apply: false } })
    expect((await imports.listRows({ id: task.id, limit: 20 })).items).toEqual([])
    await expect(imports.apply({ id: task.id })).rejects.toMatchObject({ code: 'import.not_ready' })
  })

  it('takes one submission and one undo, whatever is clicked at once', async () => {
    const task = await checkFile(world, 'sun', [shortHeader, ['一次人', citizenNumber(50)]])
    const { imports } = world.as('sun').admin
    await expect(imports.undo({ id: task.id })).rejects.toMatchObject({ code: 'import.not_undoable' })
    const clicks = await Promise.allSettled([1, 2, 3].map(() => imports.apply({ id: task.id })))
    expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1)
    await Promise.all([runPhase(world, 'imports.apply', task.id), runPhase(world, 'imports.apply', task.id)])
    expect(await imports.get({ id: task.id })).toMatchObject({ status: 'applied', doneRows: 1 })
    const undos = await Promise.allSettled([1, 2].map(() => imports.undo({ id: task.id })))
    expect(undos.filter((click) => click.status === 'fulfilled')).toHaveLength(1)
    await Promise.all([runPhase(world, 'imports.undo', task.id), runPhase(world, 'imports.undo', task.id)])
    expect(await imports.get({ id: task.id })).toMatchObject({ status: 'undone', keptRows: 0 })
  })

  it('leaves a fact for every step', async () => {
    const task = await checkFile(world, 'feng', [shortHeader, ['事实人', citizenNumber(60)]])
    await submit(world, 'feng', task.id)
    const facts = await world.equipment.database.rows<{ action: string; union: string }>(sql`
      select action, union_id as union from audit_facts where object_id = ${task.id} order by id`)
    expect(facts.map((fact) => fact.action)).toEqual([
      'import.uploaded',
      'import.judged',
      'import.submitted',
      'import.applied',
      'import.finished',
    ])
    expect(new Set(facts.map((fact) => fact.union))).toEqual(new Set([world.unions.gaoshan]))
  })
})

const openResultAs = async (person: 'zhao' | 'zheng', id: string) =>
  openImportResult(await world.contextOf(person), importDefinitions, id, 'zh-CN')

const sessionOf = async (person: 'wu' | 'sun') => {
  const ctx = await world.contextOf(person)
  const unionId = ctx.actor.kind === 'account' ? (ctx.actor.union?.id ?? null) : null
  return world.equipment.database.transaction((tx) =>
    openSession(tx, ctx, 'admin', world.accounts[person], unionId),
  )
}

const post = (url: string, cookie: string, bytes: Buffer) => {
  const boundary = 'huigong-test'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="名册.xlsx"\r\n\r\n`
  return app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'x-huigong': '1', 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}
