import type { ExportForm } from '@huigong/contract'
import ExcelJS from 'exceljs'
import officeCrypto from 'officecrypto-tool'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { buildApp } from '../../app.ts'
import { sql } from '../../platform/database/sql.ts'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { openSession } from '../accounts/index.ts'
import { createExportJobs, openExport } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const form = (scope: 'unverified' | 'verified', changes: Partial<ExportForm> = {}): ExportForm => ({
  scope,
  purpose: '年度会员统计',
  fields: ['document', 'phone', 'sex', 'joinedOn'],
  ...changes,
})
const exportsOf = (person: PersonKey) => world.as(person).admin.exports
const request = (scope: 'unverified' | 'verified', changes: Partial<ExportForm> = {}) =>
  exportsOf('zhou').request(form(scope, changes))
const run = (job: 'exports:build' | 'exports:expire', exportId?: string, isLast = false) =>
  createExportJobs(world.equipment)[job]!({ exportId }, isLast)
const reviewOf = async () => {
  const { items } = await world
    .as('zhao')
    .admin.reviews.list({ kind: 'member.export', status: 'pending', limit: 5 })
  return items[0]!.id
}
const approve = async () => world.as('zhao').admin.reviews.approve({ id: await reviewOf() })
const approved = async () => {
  const { id } = await request('verified')
  await approve()
  await run('exports:build', id)
  return id
}
const get = async (id: string) =>
  (await exportsOf('zhou').list({ limit: 20 })).items.find((item) => item.id === id)!
const download = async (person: PersonKey, id: string) =>
  openExport(await world.contextOf(person), id, 'zh-CN')
const textsOf = async (bytes: Buffer): Promise<string[][]> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  )
  const texts: string[][] = []
  workbook.worksheets[0]!.eachRow((row) => texts.push((row.values as string[]).slice(1)))
  return texts
}
const facts = async (action: string) => {
  const rows = await world.equipment.database.rows<{ details: object }>(
    sql`select details from audit_facts where action = ${action} order by id`,
  )
  return rows.map(({ details }) => details)
}

it('unverified members at once: masked, with a watermark, and everybody in the file can read of it', async () => {
  const asked = await request('unverified')
  expect(asked).toMatchObject({ status: 'building', rows: 1, byName: '周基', abilities: { download: false } })
  expect(await outcomeOf(download('zhou', asked.id))).toBe('export.not_ready')
  await run('exports:build', asked.id)
  expect(await get(asked.id)).toMatchObject({
    status: 'ready',
    expiresAt: '2026-11-23T02:00:00.000Z',
    abilities: { download: true, sendPassword: false },
  })
  const { fileName, bytes } = await download('zhou', asked.id)
  expect(fileName).toBe('晨光机械有限公司工会委员会-会员-2026-11-20.xlsx')
  const [first, second, , header, ...rows] = await textsOf(bytes)
  expect(first![0]).toContain(asked.id)
  expect(second![0]).toBe('导出人：周基 · 导出时间：2026-11-20 10:00 · 用途：年度会员统计')
  expect(header).toEqual(['姓名', '会籍状态', '有效证件类别', '证件号码', '移动电话', '性别', '入会日期'])
  expect(rows).toEqual([['林未', '未实名', '居民身份证', '370*****0218', undefined, '男', '2026-11-01']])
  expect(bytes.includes(peoplePlan.lin.document)).toBe(false)
  const accesses = await world.equipment.database.rows(
    sql`select person_id as person, kind, reason, account_id as account from data_accesses`,
  )
  expect(accesses).toEqual([
    { person: world.people.lin, kind: 'export', reason: '年度会员统计', account: world.accounts.zhou },
  ])
  expect(await get(asked.id)).toMatchObject({ downloads: 1 })
  expect(await facts('export.downloaded')).toEqual([{}])
})

it('verified members after the superior’s approval: in clear, and only with the password from the phone', async () => {
  const asked = await request('verified', { language: 'en' })
  expect(asked.status).toBe('requested')
  await run('exports:build', asked.id)
  expect((await get(asked.id)).status).toBe('requested')
  const { subject } = await world.as('zhao').admin.reviews.get({ id: await reviewOf() })
  expect(subject).toEqual({
    kind: 'member.export',
    form: { ...form('verified'), unionName: '晨光机械有限公司工会委员会', rows: 1 },
  })
  await approve()
  expect((await get(asked.id)).status).toBe('building')
  await run('exports:build', asked.id)
  const { bytes } = await download('zhou', asked.id)
  expect(await exportsOf('zhou').sendPassword({ id: asked.id })).toEqual({ phoneMasked: '139****0006' })
  const sms = world.equipment.sent.at(-1)!
  expect(sms).toMatchObject({ phone: peoplePlan.zhou.phone, template: 'export_password' })
  await expect(officeCrypto.decrypt(bytes, { password: 'x' })).rejects.toThrow('incorrect')
  const opened = await officeCrypto.decrypt(bytes, { password: sms.values.password! })
  const [, , , header, ...rows] = await textsOf(opened)
  expect(header!.slice(0, 4)).toEqual(['Name', 'Membership', 'Kind of document', 'Document number'])
  expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([
    ['陈会', peoplePlan.chen.document, peoplePlan.chen.phone],
  ])
  const { items } = await world.as('chen').member.privacy.listAccesses({ limit: 20 })
  expect(items).toMatchObject([{ kind: 'export', reason: '年度会员统计' }])
  const stored = await world.equipment.database.find<{ key: string; password: string }>(
    sql`select storage_key as key, password_sealed as password from member_exports where id = ${asked.id}`,
  )
  expect((await world.equipment.objectStorage.get(stored!.key)).subarray(0, 7).toString()).toBe('v1.intl')
  expect(stored!.password).not.toContain(sms.values.password)
  const { rows: everything } = await world.equipment.database.pool.query(
    'select details::text from audit_facts union all select subject::text from notices',
  )
  const said = JSON.stringify([everything, world.equipment.logged])
  for (const secret of [sms.values.password!, peoplePlan.chen.document, peoplePlan.chen.phone, '陈会'])
    expect(said).not.toContain(secret)
})

it('is downloaded by the console’s address, as a file for nobody’s cache', async () => {
  const { id } = await request('unverified')
  await run('exports:build', id)
  const token = await world.equipment.database.transaction((tx) =>
    openSession(
      tx,
      contextFor(world.equipment, { kind: 'system' }),
      'admin',
      world.accounts.zhou,
      world.unions.chenguang,
    ),
  )
  // A fresh one each time knows nothing yet of how busy the machine is.
  const get = async (cookies: Record<string, string>, of = id) => {
    const app = await buildApp(world.equipment)
    const url = `/api/admin/member-exports/${of}/file.xlsx?language=en`
    return app.inject({ url, cookies }).finally(() => app.close())
  }
  expect((await get({})).statusCode).toBe(401)
  expect((await get({ huigong_admin: token }, 'x')).statusCode).toBe(404)
  const answer = await get({ huigong_admin: token })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store' })
  expect(answer.headers['content-disposition']).toContain('Members-2026-11-20.xlsx')
  expect((await textsOf(answer.rawPayload)).length).toBe(5)
})

it('the wrong person is refused', async () => {
  const { id } = await request('unverified')
  await run('exports:build', id)
  for (const person of ['wu', 'zhao', 'li', 'zheng'] as const)
    expect(await outcomeOf(exportsOf(person).request(form('verified')))).toBe('permission.denied')
  expect(await outcomeOf(download('wu', id))).toBe('permission.denied')
  expect(await outcomeOf(download('zhao', id))).toBe('permission.denied')
  expect(await outcomeOf(download('sun', id))).toBe('thing.not_found')
  expect(await outcomeOf(exportsOf('sun').sendPassword({ id }))).toBe('thing.not_found')
  expect((await exportsOf('sun').list({ limit: 20 })).items).toEqual([])
  expect(await outcomeOf(exportsOf('chen').request(form('verified')))).toBe('union.not_chosen')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update member_exports set account_id = ${world.accounts.wu} where id = ${id}`),
  )
  expect(await outcomeOf(exportsOf('zhou').sendPassword({ id }))).toBe('export.not_yours')
})

it('nobody to export, and one pending at a time; a rejected or withdrawn one makes way', async () => {
  expect(await outcomeOf(exportsOf('sun').request(form('verified')))).toBe('export.nobody')
  const first = await request('verified')
  expect(await outcomeOf(request('verified'))).toBe('export.pending')
  await world.as('zhao').admin.reviews.reject({ id: await reviewOf(), reason: '用途不明' })
  expect(await get(first.id)).toMatchObject({ status: 'rejected', reason: '用途不明' })
  const second = await request('verified')
  await world.as('zhou').admin.unionApplications.withdrawApplication({ id: await reviewOf() })
  expect(await get(second.id)).toMatchObject({ status: 'withdrawn', reason: null })
  await run('exports:build', second.id)
  expect(await get(second.id)).toMatchObject({ status: 'withdrawn' })
  expect((await request('unverified')).status).toBe('building')
  expect(await outcomeOf(request('unverified'))).toBe('export.pending')
})

it('asked for twice at once, and approved twice at once, there is one', async () => {
  for (const scope of ['unverified', 'verified'] as const)
    expect(await outcomesOf([request(scope), request(scope)])).toEqual(['done', 'export.pending'])
  const id = await reviewOf()
  const decide = () => world.as('zhao').admin.reviews.approve({ id })
  expect(await outcomesOf([decide(), decide()])).toEqual(['done', 'review.already_decided'])
})

it('built twice, also at once, there is one file and everybody is noted once', async () => {
  const { id } = await request('unverified')
  await Promise.all([run('exports:build', id), run('exports:build', id), run('exports:build', id)])
  await run('exports:build', id)
  expect((await textsOf((await download('zhou', id)).bytes)).length).toBe(5)
  const noted = await world.equipment.database.rows(sql`select 1 from data_accesses`)
  expect(noted).toHaveLength(1)
  expect(await facts('export.ready')).toEqual([{ rows: 1 }])
})

it('killed while it built, it is built anew; what fails to the last is said to have failed', async () => {
  const { id } = await request('unverified')
  const { objectStorage } = world.equipment
  world.equipment.objectStorage = {
    ...objectStorage,
    put: async () => {
      throw new Error('The disk is full')
    },
  }
  await expect(run('exports:build', id)).rejects.toThrow('The disk is full')
  expect(await get(id)).toMatchObject({ status: 'building' })
  await expect(run('exports:build', id, true)).rejects.toThrow('The disk is full')
  expect(await get(id)).toMatchObject({ status: 'failed', abilities: { download: false } })
  world.equipment.objectStorage = objectStorage
  const again = await request('unverified')
  await run('exports:build', again.id)
  expect(await outcomeOf(download('zhou', again.id))).toBe('done')
  expect(await world.equipment.database.rows(sql`select 1 from data_accesses`)).toHaveLength(1)
})

it('its time over it is gone at once, deleted by the job, with its password', async () => {
  const id = await approved()
  const row = await world.equipment.database.find<{ key: string }>(
    sql`select storage_key as key from member_exports where id = ${id}`,
  )
  await run('exports:expire')
  expect(await get(id)).toMatchObject({ status: 'ready' })
  world.equipment.clock.advance({ hours: 72 })
  expect(await get(id)).toMatchObject({
    status: 'expired',
    abilities: { download: false, sendPassword: false },
  })
  expect(await outcomeOf(download('zhou', id))).toBe('export.not_ready')
  expect(await outcomeOf(exportsOf('zhou').sendPassword({ id }))).toBe('export.not_ready')
  await run('exports:expire')
  await run('exports:expire')
  await expect(world.equipment.objectStorage.get(row!.key)).rejects.toThrow()
  const left = await world.equipment.database.find(
    sql`select status, storage_key as key, password_sealed as password from member_exports where id = ${id}`,
  )
  expect(left).toEqual({ status: 'expired', key: null, password: null })
  expect(await facts('export.expired')).toEqual([{}])
})

it('three passwords an hour, and no request without a purpose', async () => {
  const id = await approved()
  for (let sent = 0; sent < 3; sent++) await exportsOf('zhou').sendPassword({ id })
  expect(await outcomeOf(exportsOf('zhou').sendPassword({ id }))).toBe('request.too_many')
  expect(await outcomeOf(request('verified', { purpose: ' ' }))).toBe('input.invalid')
})
