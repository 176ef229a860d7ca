import ExcelJs from 'exceljs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../app.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld, unionOf } from '../../testing/named-world.ts'
import { openSession } from '../accounts/index.ts'

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

const download = async (person: PersonKey, query: string) => {
  const ctx = contextFor(world.equipment, { kind: 'system' })
  const token = await world.equipment.database.transaction((tx) =>
    openSession(tx, ctx, 'admin', world.accounts[person], unionOf(person, world.unions)),
  )
  const url = `/api/admin/statistics/members.xlsx?${query}`
  return app.inject({ url, cookies: { huigong_admin: token } })
}

const sheetsOf = async (bytes: Buffer) => {
  const workbook = new ExcelJs.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet
      .getSheetValues()
      .map((row) => (row as unknown[]).slice(1))
      .slice(1),
  }))
}

it('holds the figures by day and by child union as numbers', async () => {
  const answer = await download('zheng', 'from=2026-10-31&to=2026-11-02')
  expect(answer.statusCode).toBe(200)
  expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
    '海东省总工会-会员统计-2026-10-31-2026-11-02.xlsx',
  )
  const counts = ['会员数', '已实名会员数', '未实名会员数', '会员净增', '已实名净增']
  expect(await sheetsOf(answer.rawPayload)).toEqual([
    {
      name: '按时间',
      rows: [
        ['日期', ...counts],
        ['2026-10-31', 0, 0, 0, 0, 0],
        ['2026-11-01', 2, 1, 1, 2, 1],
        ['2026-11-02', 2, 1, 1, 0, 0],
      ],
    },
    {
      name: '按下级工会',
      rows: [
        ['工会名称', ...counts],
        ['临江市总工会', 2, 1, 1, 2, 1],
        ['青岚市总工会', 0, 0, 0, 0, 0],
      ],
    },
  ])
})

it('speaks English to an English screen, by month over a long time', async () => {
  const answer = await download('zhou', 'from=2026-01-05&scope=own&language=en')
  const [byPeriod, byUnion] = await sheetsOf(answer.rawPayload)
  expect(byPeriod).toMatchObject({ name: 'By period' })
  expect(byPeriod!.rows[0]!.slice(0, 2)).toEqual(['Month', 'Members'])
  expect(byPeriod!.rows.at(-1)).toEqual(['2026-11', 2, 1, 1, 2, 1])
  expect(byUnion!.rows).toHaveLength(1)
})

it('leaves a fact of the union that exported', async () => {
  const { items } = await world.as('zheng').admin.audit.list({ limit: 20 })
  expect(items.filter(({ action }) => action === 'statistics.exported')).toHaveLength(1)
})

it('is refused to whoever has no union, and for a wrong time', async () => {
  expect((await download('he', '')).json()).toMatchObject({ code: 'union.not_chosen' })
  expect((await download('zheng', 'from=2026-13-45')).statusCode).toBe(422)
  expect((await download('zheng', 'from=2020-01-01&to=2019-01-01')).json()).toMatchObject({
    code: 'statistics.range_wrong',
  })
  expect((await app.inject({ url: '/api/admin/statistics/members.xlsx' })).statusCode).toBe(401)
})
