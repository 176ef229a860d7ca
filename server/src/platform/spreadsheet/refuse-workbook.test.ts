import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { craftParts, craftWorkbook, readAll, zipParts } from './crafted-workbook.ts'
import { defaultWorkbookLimits } from './limits.ts'
import { SpreadsheetProblem } from './problems.ts'
import { inspectWorkbook, readRows } from './read-workbook.ts'

const one = '<row r="1"><c r="A1"><v>1</v></c></row>'
const compoundFile = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_000)])

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'no problem',
    (reason: unknown) => reason,
  )
  return error instanceof SpreadsheetProblem ? error.code : String(error)
}

function without(path: string): Buffer {
  const { [path]: _left, ...others } = craftParts(one)
  return zipParts(others)
}

describe('what is no workbook that can be read', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'not_a_workbook'],
    ['a .csv renamed', Buffer.from('姓名,证件号码\n张三,1\n'), 'not_a_workbook'],
    ['a page saved as .xls', Buffer.from('<html><table></table></html>'), 'not_a_workbook'],
    ['another archive', gzipSync('a'), 'not_a_workbook'],
    ['another zip', zipParts({ 'word/document.xml': '<a/>' }), 'not_a_workbook'],
    ['only the start of a zip', Buffer.from('PK\u0003\u0004'), 'not_a_workbook'],
    ['no types', without('[Content_Types].xml'), 'not_a_workbook'],
    ['no workbook', without('xl/workbook.xml'), 'not_a_workbook'],
    ['no relations', without('xl/_rels/workbook.xml.rels'), 'not_a_workbook'],
    ['a sheet that is missing', without('xl/worksheets/sheet1.xml'), 'no_sheet'],
    ['an .xls', compoundFile, 'old_excel_format'],
    [
      'a password',
      Buffer.concat([compoundFile, Buffer.from('EncryptedPackage', 'utf16le')]),
      'password_protected',
    ],
    ['an empty sheet', craftWorkbook(''), 'no_header'],
    ['only blank rows', craftWorkbook('<row r="1"><c r="A1" s="1"/></row>'), 'no_header'],
    [
      'XML that ends early',
      zipParts({ ...craftParts(one), 'xl/worksheets/sheet1.xml': '<worksheet><row' }),
      'not_a_workbook',
    ],
    [
      'a text that is not there',
      craftWorkbook('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
      'not_a_workbook',
    ],
    [
      'a document type',
      zipParts({ ...craftParts(one), 'xl/worksheets/sheet1.xml': '<!DOCTYPE a><worksheet/>' }),
      'not_a_workbook',
    ],
    ['rows out of order', craftWorkbook(`<row r="2"/>${one}`), 'not_a_workbook'],
    ['endless nesting', craftWorkbook('<a>'.repeat(100_000)), 'not_a_workbook'],
  ])('%s', async (_name, source, code) => {
    expect(await codeOf(inspectWorkbook(source))).toBe(code)
  })

  it('a zip with an encrypted entry', async () => {
    const bytes = craftWorkbook(one)
    const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8)
    expect(await codeOf(inspectWorkbook(bytes))).toBe('password_protected')
  })

  it('a file cut off anywhere, as a file on disk too', async () => {
    const whole = craftWorkbook(one)
    for (let length = 0; length < whole.length; length += 1) {
      expect(await codeOf(inspectWorkbook(whole.subarray(0, length)))).toBe('not_a_workbook')
    }
    const folder = await mkdtemp(join(tmpdir(), 'workbook-'))
    await writeFile(join(folder, 'cut.xlsx'), whole.subarray(0, -30))
    expect(await codeOf(inspectWorkbook(join(folder, 'cut.xlsx')))).toBe('not_a_workbook')
    await writeFile(join(folder, 'old.xls'), compoundFile)
    expect(await codeOf(inspectWorkbook(join(folder, 'old.xls')))).toBe('old_excel_format')
    await rm(folder, { recursive: true })
  })

  it('damaged bytes anywhere are a problem or read, never a crash', async () => {
    const whole = craftWorkbook(one)
    for (let index = 0; index < whole.length; index += 3) {
      const damaged = Buffer.from(whole)
      damaged[index]! ^= 0xff
      expect(await codeOf(inspectWorkbook(damaged))).toMatch(/^(no|not|password|old|zip)_|^no problem$/)
    }
  })
})

describe('what is too much', () => {
  it('too many bytes, entries or rows', async () => {
    const limits = { ...defaultWorkbookLimits, maximumFileBytes: 100 }
    expect(await codeOf(inspectWorkbook(craftWorkbook(one), limits))).toBe('too_large')
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`a${index}`, '']))
    expect(await codeOf(inspectWorkbook(zipParts({ ...craftParts(one), ...many })))).toBe('zip_bomb')
    const rows = Array.from({ length: 11 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`).join(
      '',
    )
    expect(await codeOf(readAll(craftWorkbook(rows), { maximumRows: 10 }))).toBe('too_many_rows')
    expect(await readAll(craftWorkbook(rows), { maximumRows: 11 })).toHaveLength(11)
  })

  it('a zip bomb, also one that lies about its size', async () => {
    const bomb = zipParts({ ...craftParts(one), 'xl/media/a.xml': ' '.repeat(20_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await codeOf(inspectWorkbook(bomb))).toBe('zip_bomb')
    const sheet = zipParts({
      ...craftParts(one),
      'xl/worksheets/sheet1.xml': `<a>${' '.repeat(20_000_000)}</a>`,
    })
    expect(await codeOf(readAll(sheet))).toMatch(/zip_bomb|not_a_workbook/)
    const last = bomb.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    bomb.writeUInt32LE(10, last + 24)
    expect(await codeOf(inspectWorkbook(bomb))).toBe('zip_bomb')
  })

  it('more than the whole may inflate to, and more shared text than fits the memory', async () => {
    const source = craftWorkbook(one, ['<t>abc</t>', `<t>${'张三李四'.repeat(500)}</t>`])
    const inflated = { ...defaultWorkbookLimits, maximumInflatedBytes: 3_000 }
    expect(await codeOf(inspectWorkbook(source, inflated))).toBe('zip_bomb')
    const shared = { ...defaultWorkbookLimits, maximumSharedCharacters: 1_000 }
    expect(await codeOf(inspectWorkbook(source, shared))).toBe('too_large')
  })

  it('stops reading at the limit: the rows behind it are never looked at', async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`,
    ).join('')
    const source = craftWorkbook(`${rows}</broken>`)
    const seen: number[] = []
    const reading = (async () => {
      for await (const row of readRows(source, { maximumRows: 5_000 })) seen.push(row.rowNumber)
    })()
    expect(await codeOf(reading)).toBe('too_many_rows')
    expect(seen).toHaveLength(5_000)
  })
})
