import type { Buffer } from 'node:buffer'
import { PassThrough, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readAll, readTexts } from './crafted-workbook.ts'
import { inspectWorkbook, readRows } from './read-workbook.ts'
import { type WrittenCell, type WrittenColumn, type WrittenSheet, writeWorkbook } from './write-workbook.ts'

const plain: WrittenColumn[] = [
  { header: '姓名', width: 12, format: 'text' },
  { header: '人数', width: 8, format: 'number' },
  { header: '日期', width: 12, format: 'date' },
]

async function write(...sheets: WrittenSheet[]): Promise<Buffer> {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(stream, { sheets })])
  return bytes
}

describe('writing', () => {
  it('is read back as it was given', async () => {
    const rows = [
      ['张三', 3, 45351],
      ['=HYPERLINK("http://a")', null, undefined],
      ['+1', 0, ''],
      ['@SUM(A1)', -1.5],
      ['-', 1e15],
      [' <a href="&amp;">\r\n\t\u0000_x0041_ 𠮷 ', 1],
    ]
    const read = await readAll(await write({ name: '会员', columns: plain, rows }))
    expect(read.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['姓名', '人数', '日期'],
      ['张三', '3', '2024-02-29'],
      ['=HYPERLINK("http://a")'],
      ['+1', '0'],
      ['@SUM(A1)', '-1.5'],
      ['-', '1000000000000000'],
      [' <a href="&amp;">\r\n\t\u0000_x0041_ 𠮷 ', '1'],
    ])
    expect(read.slice(1).map((row) => row.cells[0]?.kind)).toEqual(Array(6).fill('text'))
  })

  it('makes the template that other programs see', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `第${index}个民族的名字`)
    const columns: WrittenColumn[] = [
      { header: '证件号码', width: 24, format: 'text', note: '请填写 18 位证件号码\n以文本格式' },
      { header: '性别', width: 8, format: 'text', choices: ['男', '女'] },
      { header: '民族', width: 12, format: 'text', choices: long, note: '见 <下拉>' },
      { header: '职务', width: 12, format: 'text', choices: ['主席,副主席', '委员'] },
    ]
    const bytes = await write({ name: '会员[1]', columns, rows: [['=1+1', '男', '', '']], frozenRows: 1 })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    )
    const [sheet, choices] = workbook.worksheets
    expect(sheet?.name).toBe('会员 1 ')
    expect(sheet?.getCell('A1').font.bold).toBe(true)
    expect(JSON.stringify(sheet?.getCell('A1').note)).toContain('以文本格式')
    expect(JSON.stringify(sheet?.getCell('C1').note)).toContain('见 <下拉>')
    expect(sheet?.getColumn(1).numFmt).toBe('@')
    expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String)
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(choices?.state).toBe('hidden')
    expect(choices?.getCell('A60').value).toBe(long[59])
    expect(choices?.getCell('B1').value).toBe('主席,副主席')
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(xml).toContain('sqref="B2:B100001"><formula1>&quot;男,女&quot;</formula1>')
    expect(xml).toContain("<formula1>'选项'!$A$1:$A$60</formula1>")
    expect(xml).toContain("<formula1>'选项'!$B$1:$B$2</formula1>")
    expect((await inspectWorkbook(bytes)).firstRows[0]?.cells).toHaveLength(4)
  })

  it('writes several sheets, wide ones, and one without rows', async () => {
    const wide = Array.from({ length: 60 }, (_, index): WrittenColumn => {
      return { header: `列${index}`, width: 10, format: 'text', ...(index === 59 && { note: '注' }) }
    })
    const bytes = await write(
      { name: '一', columns: wide, rows: [] },
      { name: '二', columns: plain, rows: [['a']] },
    )
    expect((await readTexts(bytes))[0]?.[59]).toBe('列59')
    expect(await readTexts(bytes, '二')).toEqual([['姓名', '人数', '日期'], ['a']])
  })

  it('the same content gives the same bytes', async () => {
    const sheet = { name: '一', columns: plain, rows: [['a', 1]] }
    expect((await write(sheet)).equals(await write(sheet))).toBe(true)
  })
})

describe('a stream that fails', () => {
  it('rows that break off fail the writing and the stream', async () => {
    async function* rows(): AsyncGenerator<WrittenCell[]> {
      yield ['a']
      throw new Error('The database is gone')
    }
    const stream = new PassThrough()
    const reading = buffer(stream)
    const writing = writeWorkbook(stream, { sheets: [{ name: '一', columns: plain, rows: rows() }] })
    await expect(writing).rejects.toThrow('The database is gone')
    await expect(reading).rejects.toThrow()
  })

  it('a reader that goes away ends the rows', async () => {
    let made = 0
    let isEnded = false
    async function* rows(): AsyncGenerator<WrittenCell[]> {
      try {
        for (; ; made += 1) yield [String(Math.random())]
      } finally {
        isEnded = true
      }
    }
    const stream = new PassThrough()
    stream.on('data', () => made > 1_000 && stream.destroy())
    const writing = writeWorkbook(stream, { sheets: [{ name: '一', columns: plain, rows: rows() }] })
    await expect(writing).rejects.toThrow()
    await expect.poll(() => isEnded).toBe(true)
  })

  it('a slow reader holds the rows back', async () => {
    let made = 0
    function* rows(): Generator<WrittenCell[]> {
      for (; made < 200_000; made += 1) yield [`${Math.random()}${Math.random()}`]
    }
    const stuck = new Writable({ write: () => undefined })
    const writing = writeWorkbook(stuck, { sheets: [{ name: '一', columns: plain, rows: rows() }] })
    await expect.poll(() => made).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(made).toBeLessThan(100_000)
    stuck.destroy()
    await expect(writing).rejects.toThrow()
  })
})

it('100,000 rows are written and read in bounded memory', async () => {
  const count = 100_000
  function* rows(): Generator<WrittenCell[]> {
    for (let index = 0; index < count; index += 1) {
      yield [`会员${index}`, index, 45351, `11010119900307${String(index).padStart(6, '0')}`]
    }
  }
  const columns = [...plain, { header: '证件号码', width: 24, format: 'text' as const }]
  const bytes = await write({ name: '会员', columns, rows: rows() })
  const before = process.memoryUsage()
  let highest = 0
  let last = ''
  for await (const { rowNumber, cells } of readRows(bytes, { maximumRows: count + 1 })) {
    last = cells[3]!.text
    if (rowNumber % 5_000 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed)
  }
  expect(last).toBe('11010119900307099999')
  expect(highest - before.heapUsed).toBeLessThan(200 * 1024 * 1024)
})
