import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { extractText, getDocumentProxy } from 'unpdf'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { peoplePlan } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { readByOther } from '../../../testing/other-reader.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { scanCode } from '../../../testing/scan-code.ts'
import {
  asAccountant,
  give,
  type Handout,
  loseCommitOfSheet,
  makeHandout,
  redeem,
  writeFiles,
} from '../../../testing/settlements.ts'
import { openSheetFile } from '../index.ts'
import { readParts } from '../sheets/parts.ts'

let world: NamedWorld
let handout: Handout
beforeAll(async () => {
  world = await createNamedWorld()
  handout = await makeHandout(world)
  const first = await give(world, handout, 'chen')
  await redeem(world, handout, first.id)
  await give(world, handout, 'zhou')
  const taken = await give(world, handout, 'wu')
  await redeem(world, handout, taken.id, { isReversed: true })
})
afterAll(() => world.end())

const settlementsOf = async () => (await asAccountant(world)).settlements
const make = async () => (await settlementsOf()).makeRegister({ id: handout.activityId })
const bytesOf = async (id: string, format: 'xlsx' | 'pdf'): Promise<Buffer> => {
  const { write } = await openSheetFile(await world.contextOf('zhou'), id, format)
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), write(stream)])
  return bytes
}
const rowsOf = async (bytes: Buffer): Promise<unknown[][]> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  )
  const rows: unknown[][] = []
  workbook.worksheets[0]!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
  return rows
}
const pdfTextOf = async (bytes: Buffer): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text
}
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

it('an accountant freezes who was given what, and another reader reads the same rows and sums', async () => {
  const sheet = await make()
  expect(sheet).toMatchObject({
    number: '领-CHENGUANG-2026-000001',
    kind: 'register',
    title: '中秋节福利发放',
    rows: 3,
    units: 1,
    amountInFen: 5000,
    digestAlgorithm: 'SHA-256',
    asOf: '2026-11-20T02:00:00.000Z',
  })
  const [title, facts, header, ...rows] = await rowsOf(await bytesOf(sheet.id, 'xlsx'))
  expect(title).toEqual(['晨光机械有限公司工会委员会  领取明细表'])
  expect(facts![0]).toContain('编号：领-CHENGUANG-2026-000001')
  expect(header).toHaveLength(19)
  const people = rows.slice(0, 3)
  expect(people.map((row) => [row[0], row[3], row[4], row[8], row[9], row[11], row[16], row[17]])).toEqual([
    [1, '陈会', '370*****0197', 50, 1, '已使用', 1, 50],
    [2, '周基', '370*****0111', 50, 1, '未使用', 0, 0],
    [3, '吴操', '370*****0138', 50, 1, '未使用', 0, 0],
  ])
  expect(people[0]!.slice(12, 15)).toEqual([
    '2026-11-20 10:00:00',
    expect.stringContaining('好味'),
    expect.stringContaining('店主 137****'),
  ])
  expect(people[2]![18]).toBe('撤销 1 次')
  const totals = rows[3]!
  const sum = (column: number) => people.reduce((total, row) => total + Number(row[column]), 0)
  expect([totals[1], totals[9], totals[16], totals[17]]).toEqual(['合计', sum(9), sum(16), sum(17)])
  const foot = rows.slice(4).flat().join('\n')
  for (const line of [
    '应领人数：3',
    '实领人数：1',
    '未领人数：2',
    '应发金额：150.00 元（壹佰伍拾元整）',
    '实发金额：50.00 元（伍拾元整）',
    '数量核对：发放 100 = 未领 97 + 已领未用 2 + 已核销 1 + 已过期 0 + 已作废 0',
    `内容摘要（SHA-256）：${sheet.digest}`,
    sheet.verifyUrl,
    '制表',
  ])
    expect(foot).toContain(line)
})

it('LibreOffice, where it is, or a second library adds the rows up to the same sums', async () => {
  const sheet = await make()
  const { rows } = await readByOther(await bytesOf(sheet.id, 'xlsx'))
  const people = rows.filter(([position, , , name]) => /^\d+$/.test(position ?? '') && name)
  const sum = (column: number) => people.reduce((total, row) => total + Number(row[column]), 0)
  expect([people.length, sum(16), sum(17) * 100]).toEqual([sheet.rows, sheet.units, sheet.amountInFen])
  const totals = rows.find((row) => row[1] === '合计')!
  expect([9, 16, 17].map((column) => Number(totals[column]))).toEqual([9, 16, 17].map(sum))
})

it('the workbook carries the picture that leads to the page which verifies it', async () => {
  const sheet = await make()
  const workbook = new ExcelJS.Workbook()
  const bytes = await bytesOf(sheet.id, 'xlsx')
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  )
  const page = workbook.worksheets[0]!
  const [picture] = page.getImages()
  // Below the words under the signatures, over no cell that says something.
  expect(picture!.range.tl.nativeRow).toBe(page.rowCount)
  const address = await scanCode(Buffer.from(workbook.getImage(Number(picture!.imageId)).buffer!))
  expect(address).toBe(sheet.verifyUrl)
})

it('the PDF says the same, on numbered pages', async () => {
  const sheet = await make()
  const text = (await pdfTextOf(await bytesOf(sheet.id, 'pdf'))).replaceAll(/\s+/g, '')
  for (const words of [
    '领取明细表',
    sheet.number,
    '陈会370*****0197',
    '应领人数：3',
    '实发金额：50.00元（伍拾元整）',
    '发放100=未领97+已领未用2+已核销1+已过期0+已作废0',
    sheet.digest,
    '负责人',
    '第1页/共1页',
  ])
    expect(text).toContain(words)
})

it('made again, kept, and after more was redeemed: the same bytes', async () => {
  const sheet = await make()
  const files = () => Promise.all([bytesOf(sheet.id, 'xlsx'), bytesOf(sheet.id, 'pdf')])
  const written = (await files()).map(sha256)
  expect((await files()).map(sha256)).toEqual(written)
  const later = await give(world, handout, 'sun')
  await redeem(world, handout, later.id)
  world.equipment.clock.advance({ days: 3 })
  expect((await files()).map(sha256)).toEqual(written)
  await writeFiles(world, sheet.id)
  await writeFiles(world, sheet.id)
  expect((await files()).map(sha256)).toEqual(written)
  const kept = await world.equipment.database.rows(sql`
    select format, sha256 from welfare_document_files where document_id = ${sheet.id} order by format desc`)
  expect(kept).toEqual([
    { format: 'xlsx', sha256: written[0] },
    { format: 'pdf', sha256: written[1] },
  ])
  expect((await make()).rows).toBe(sheet.rows + 1)
})

it('the digest is that of the content, and a part that was changed is noticed', async () => {
  const sheet = await make()
  const row = await world.equipment.database.find<{ parts: number }>(
    sql`select parts from welfare_documents where id = ${sheet.id}`,
  )
  const hash = createHash('sha256')
  for await (const part of readParts(world.equipment, sheet.id, 'content', row!.parts)) hash.update(part)
  expect(hash.digest('hex')).toBe(sheet.digest)
  const key = `welfare-documents/${sheet.id}/content-00001`
  const { objectStorage } = world.equipment
  await objectStorage.put(key, await objectStorage.get(`welfare-documents/${sheet.id}/content-00002`))
  expect(
    await outcomeOf(
      bytesOf(sheet.id, 'pdf').catch(() => Promise.reject(Object.assign(new Error(), { code: 'broken' }))),
    ),
  ).toBe('broken')
})

it('no number of anybody is in a sheet or its file in clear', async () => {
  const sheet = await make()
  const row = await world.equipment.database.find<{ parts: number }>(
    sql`select parts from welfare_documents where id = ${sheet.id}`,
  )
  let content = ''
  for await (const part of readParts(world.equipment, sheet.id, 'content', row!.parts)) content += part
  const told = [
    content,
    JSON.stringify(await rowsOf(await bytesOf(sheet.id, 'xlsx'))),
    (await pdfTextOf(await bytesOf(sheet.id, 'pdf'))).replaceAll(/\s+/g, ''),
    world.equipment.logged.join('\n'),
  ].join('\n')
  expect(content).toContain('陈会')
  for (const { document, phone } of Object.values(peoplePlan)) {
    expect(told).not.toContain(document)
    expect(told).not.toContain(phone)
  }
  expect(told).not.toContain(handout.merchant.contactPhone)
})

it('twenty made at once have numbers without a gap, and one that failed uses none', async () => {
  const settlements = await settlementsOf()
  const last = Number((await make()).number.slice(-6))
  const { objectStorage } = world.equipment
  world.equipment.objectStorage = {
    ...objectStorage,
    put: async (key, content) => {
      if (key.endsWith('content-00002')) throw new Error('The disk is full')
      return objectStorage.put(key, content)
    },
  }
  expect(await outcomeOf(settlements.makeRegister({ id: handout.activityId }))).toBe('server.unexpected')
  world.equipment.objectStorage = objectStorage
  const made = await Promise.all(
    Array.from({ length: 20 }, () => settlements.makeRegister({ id: handout.activityId })),
  )
  const numbers = made.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => last + 1 + index))
})

it('the wrong person, the wrong moment', async () => {
  const sheet = await make()
  const neighbour = await asAccountant(world, 'yuanshan')
  const { activityId: id } = handout
  expect(await outcomeOf(neighbour.settlements.makeRegister({ id }))).toBe('thing.not_found')
  expect(await outcomeOf(neighbour.settlements.getIdentity({ id }))).toBe('thing.not_found')
  expect((await neighbour.settlements.listDocuments({ limit: 20 })).items).toEqual([])
  for (const person of ['wu', 'li'] as const)
    expect(await outcomeOf(world.as(person).admin.settlements.makeRegister({ id }))).toBe(
      person === 'wu' ? 'permission.denied' : 'thing.not_found',
    )
  const sun = await world.contextOf('sun')
  expect(await outcomeOf(openSheetFile(sun, sheet.id, 'pdf'))).toBe('thing.not_found')
  const empty = await makeHandout(world)
  expect(await outcomeOf((await settlementsOf()).makeRegister({ id: empty.activityId }))).toBe(
    'register.nothing',
  )
  const mine = await (await settlementsOf()).listDocuments({ limit: 2, activityId: id })
  expect(mine.items).toHaveLength(2)
  expect(mine.nextCursor).not.toBeNull()
})

it('asked for twice with one key there is one sheet; the application cannot change one', async () => {
  const once = () =>
    world
      .as('zhou', { idempotencyKey: 'register-1' })
      .admin.settlements.makeRegister({ id: handout.activityId })
  expect((await once()).number).toBe((await once()).number)
  for (const statement of [
    sql`update welfare_documents set title = 'x'`,
    sql`delete from welfare_document_files`,
  ])
    await expect(world.equipment.database.transaction((tx) => tx.run(statement))).rejects.toThrow(
      'permission denied',
    )
})

it('who was given anew what was made void is due once, and every unit is still somewhere', async () => {
  const again = await makeHandout(world)
  const voided = await give(world, again, 'chen')
  const key = { activityId: again.activityId, id: voided.id }
  await world.as('zhou').admin.vouchers.void({ ...key, reason: '发错了', mayClaimAgain: true })
  await redeem(world, again, (await give(world, again, 'chen')).id)
  const sheet = await (await settlementsOf()).makeRegister({ id: again.activityId })
  expect(sheet).toMatchObject({ rows: 2, units: 1, amountInFen: 5000 })
  const [, , , ...rows] = await rowsOf(await bytesOf(sheet.id, 'xlsx'))
  expect(rows.slice(0, 3).map((row) => [row[0], row[9], row[16]])).toEqual([
    [1, 0, 0],
    [2, 1, 1],
    [undefined, 1, 1],
  ])
  expect(rows[0]![18]).toBe('作废：发错了')
  const foot = rows.slice(3).flat().join('\n')
  expect(foot).toContain('应领人数：1')
  expect(foot).toContain('应发金额：50.00 元（伍拾元整）')
  expect(foot).toContain('数量核对：发放 100 = 未领 98 + 已领未用 0 + 已核销 1 + 已过期 0 + 已作废 1')
})

it('the register names whoever redeemed as the merchant’s own list of the day does', async () => {
  const there = await makeHandout(world)
  const { id, contactAccountId } = there.merchant
  const later = new Date(world.equipment.clock.now().getTime() + 60_000)
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into clerks (account_id, id, merchant_id, campaign_id, name, from_at, until_at)
      values (${contactAccountId}, ${v7()}, ${id}, ${there.campaignId}, '从前的名字', ${later}, ${later})`),
  )
  await redeem(world, there, (await give(world, there, 'chen')).id)
  const on = todayInShanghai(world.equipment.clock)
  const { items } = await asClerk(world, there.merchant).redemptions.list({ on, limit: 5 })
  expect(items).toMatchObject([{ clerkName: '店主' }])
  const sheet = await (await settlementsOf()).makeRegister({ id: there.activityId })
  const [, , , row] = await rowsOf(await bytesOf(sheet.id, 'xlsx'))
  expect(row![14]).toContain('店主')
})

it('a connection that is lost at the commit leaves the content of a sheet that was issued after all', async () => {
  const settlements = await settlementsOf()
  loseCommitOfSheet(world)
  expect(await outcomeOf(settlements.makeRegister({ id: handout.activityId }))).toBe('server.unexpected')
  const [issued] = (await settlements.listDocuments({ limit: 1, activityId: handout.activityId })).items
  expect((await bytesOf(issued!.id, 'pdf')).length).toBeGreaterThan(0)
})
