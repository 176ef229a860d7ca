import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { printFont } from './font.ts'
import type { PrintedTable } from './printed-table.ts'
import { widthOf, wrapText } from './wrap-text.ts'
import { writePdf } from './write-pdf.ts'

const tableOf = (names: readonly string[]): PrintedTable => ({
  issuer: '晨光工会',
  heading: '领取明细表',
  facts: [['编号', '领-1']],
  columns: [
    { heading: '序号', width: 1, format: 'number' },
    { heading: '姓名', width: 3, format: 'text' },
    { heading: '金额', width: 2, format: 'money' },
  ],
  rows: async function* () {
    for (const [index, name] of names.entries()) yield [index + 1, name, 123_450]
  },
  totals: [null, '合计', names.length * 123_450],
  foot: [['人数', String(names.length)]],
  signatures: ['制表', '审核'],
  address: 'https://huigong.example/m/d/abc',
  addressName: '扫码核验',
  edge: '领-1',
  pageOf: (page, pages) => `第 ${page} 页 / 共 ${pages} 页`,
  createdAt: new Date('2026-11-20T02:00:00Z'),
})

const write = async (table: PrintedTable): Promise<Buffer> => {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writePdf(stream, table)])
  return bytes
}
const pagesOf = async (bytes: Buffer): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text.map((page) => page.replaceAll(/\s+/g, ''))
}

it('goes over pages that say of how many each is, with every row once and the totals last', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `会员${index}号`)
  const pages = await pagesOf(await write(tableOf(names)))
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, page] of pages.entries()) expect(page).toContain(`第${index + 1}页/共${pages.length}页`)
  const whole = pages.join('')
  for (const name of names) expect(whole.split(name)).toHaveLength(2)
  expect(whole).toContain('1,234.50')
  expect(pages.at(-1)).toContain('合计123,450.00')
})

it('a rare character is printed, or spelled by its code where the font has none', async () => {
  const [page] = await pagesOf(await write(tableOf(['龚䶮', '㛃𬭎', '买买提·艾力', '王𪚥'])))
  for (const name of ['龚䶮', '㛃𬭎', '买买提·艾力', '王〔U+2A6A5〕']) expect(page).toContain(name)
})

it('the same table is the same bytes; a table that breaks off is an error', async () => {
  const table = tableOf(['陈会', '周基'])
  expect((await write(table)).equals(await write(table))).toBe(true)
  const broken: PrintedTable = {
    ...table,
    rows: async function* () {
      yield [1, '陈会', 1]
      throw new Error('A part is missing')
    },
  }
  await expect(writePdf(new PassThrough(), broken)).rejects.toThrow('A part is missing')
})

it('wrapped lines lose nothing but spaces and fit, as far as a character can', () => {
  const font = printFont()
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('会', '员', 'a', 'W', '1', ' ', '（'), { maxLength: 60 }),
      fc.integer({ min: 8, max: 80 }),
      (characters, width) => {
        const text = characters.join('')
        const lines = wrapText(font, text, 6, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines)
          expect(line.length === 1 || (widthOf(font, line) * 6) / 1000 <= width).toBe(true)
      },
    ),
  )
})
