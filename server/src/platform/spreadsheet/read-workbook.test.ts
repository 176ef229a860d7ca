import { describe, expect, it } from 'vitest'
import { craftParts, craftWorkbook, readAll, readTexts, zipParts } from './crafted-workbook.ts'
import { inspectWorkbook } from './read-workbook.ts'

const header = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
const headerTexts = ['<t>姓名</t>', '<t>证件号码</t>']

async function readCell(cell: string, sharedStrings: readonly string[] = []) {
  const [row] = await readAll(craftWorkbook(`<row r="1">${cell}</row>`, sharedStrings))
  return row?.cells[0]
}

describe('files as programs write them', () => {
  const parts = craftParts(`${header}<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>42</v></c></row>`, [
    ...headerTexts,
    '<t>张三</t>',
  ])
  const expected = [
    ['姓名', '证件号码'],
    ['张三', '42'],
  ]

  it('Excel: relations and texts before or after the sheets', async () => {
    const paths = Object.keys(parts)
    expect(await readTexts(zipParts(parts))).toEqual(expected)
    expect(await readTexts(zipParts(parts, paths.toReversed()))).toEqual(expected)
  })

  it('WPS: absolute targets, other part names, no style of the cell', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/_rels/workbook.xml.rels': relations, ...others } = parts
    const moved = relations!.replace('worksheets/sheet1.xml', '/xl/worksheets/会员.xml')
    const workbook = { ...others, 'xl/_rels/workbook.xml.rels': moved, 'xl/worksheets/会员.xml': sheet! }
    expect(await readTexts(zipParts(workbook))).toEqual(expected)
  })

  it('LibreOffice: runs of text, and blank rows with styles at the end', async () => {
    const blank =
      '<row r="3"><c r="A3" s="1"/></row><row r="1048576" hidden="1"><c r="A1048576" s="1"/></row>'
    const runs =
      '<r><t>张</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh>'
    const data = `${header}<row r="2"><c r="A2" t="s"><v>2</v></c></row>${blank}`
    expect(await readTexts(craftWorkbook(data, [...headerTexts, runs]))).toEqual([
      ['姓名', '证件号码'],
      ['张 三'],
    ])
  })

  it('tools: prefixed names, inline texts, no references', async () => {
    const sheet =
      '<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>张</x:t></x:r><x:r><x:t>三</x:t></x:r></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(await readTexts(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toEqual([
      ['张三', '7'],
    ])
  })

  it('a byte order mark, and no shared texts or styles at all', async () => {
    const { 'xl/sharedStrings.xml': _strings, 'xl/styles.xml': _styles, ...others } = parts
    const sheet = `\ufeff${craftParts('<row r="1"><c r="A1" t="str"><v>张三</v></c></row>')['xl/worksheets/sheet1.xml']}`
    expect(await readTexts(zipParts({ ...others, 'xl/worksheets/sheet1.xml': sheet }))).toEqual([['张三']])
  })
})

describe('cells', () => {
  it.each([
    ['<c r="A1"><v>13800138000</v></c>', { text: '13800138000', kind: 'number', number: 13800138000 }],
    ['<c r="A1"><v>1.3800138E10</v></c>', { text: '13800138000', kind: 'number', number: 13800138000 }],
    [
      '<c r="A1"><v>110101900307851</v></c>',
      { text: '110101900307851', kind: 'number', number: 110101900307851 },
    ],
    ['<c r="A1"><v>3.1400000000000001</v></c>', { text: '3.14', kind: 'number', number: 3.14 }],
    ['<c r="A1"><v>-1.5E-7</v></c>', { text: '-0.00000015', kind: 'number', number: -1.5e-7 }],
    ['<c r="A1" s="5"><v>20240229</v></c>', { text: '20240229', kind: 'number', number: 20240229 }],
  ])('a number is exact: %s', async (cell, expected) => {
    expect(await readCell(cell)).toEqual(expected)
  })

  it.each([
    ['1.1010119900307E+17', '110101199003070000'],
    ['110101199003070000', '110101199003070000'],
    ['110101199003078515', '110101199003078515'],
    ['1E+15', '1000000000000000'],
  ])('an identity number typed as a number is marked: %s', async (value, text) => {
    expect(await readCell(`<c r="A1"><v>${value}</v></c>`)).toMatchObject({
      text,
      kind: 'number',
      isImprecise: true,
    })
  })

  it.each([
    ['1', '45351', '2024-02-29'],
    ['2', '45351', '2024-02-29'],
    ['4', '45351.354166666664', '2024-02-29 08:30:00'],
    ['1', '1', '1900-01-01'],
    ['1', '59', '1900-02-28'],
    ['1', '61', '1900-03-01'],
    ['1', '0.5', '12:00:00'],
  ])('a serial in style %s is a date: %s', async (style, value, text) => {
    const expected = { text, kind: 'date', number: Number(value) }
    expect(await readCell(`<c r="A1" s="${style}"><v>${value}</v></c>`)).toEqual(expected)
  })

  it('a serial without a date style stays a number, and no day stays one too', async () => {
    expect(await readCell('<c r="A1" s="3"><v>45351</v></c>')).toEqual({
      text: '45351',
      kind: 'number',
      number: 45351,
    })
    const compact = await readCell('<c r="A1" s="1"><v>20240229</v></c>')
    expect(compact).toEqual({ text: '20240229', kind: 'number', number: 20240229 })
  })

  it('a workbook that counts from 1904 gives the same days', async () => {
    const parts = craftParts('<row r="1"><c r="A1" s="1"><v>43889</v></c></row>')
    const workbook = parts['xl/workbook.xml']!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
    const [row] = await readAll(zipParts({ ...parts, 'xl/workbook.xml': workbook }))
    expect(row?.cells).toEqual([{ text: '2024-02-29', kind: 'date', number: 45351 }])
  })

  it.each([
    ['<c r="A1" t="d"><v>2024-02-29T00:00:00</v></c>', { text: '2024-02-29', kind: 'date', number: 45351 }],
    ['<c r="A1" t="b"><v>1</v></c>', { text: 'TRUE', kind: 'text' }],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { text: '#N/A', kind: 'error' }],
    ['<c r="A1" t="str"><f>A2&amp;""</f><v>张三</v></c>', { text: '张三', kind: 'text' }],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', { text: '2', kind: 'number', number: 2 }],
    ['<c r="A1"><f>1+1</f></c>', { text: '=1+1', kind: 'error' }],
    ['<c r="A1" t="inlineStr"><is><t>a&amp;lt;_x000D_b</t></is></c>', { text: 'a&lt;\rb', kind: 'text' }],
    ['<c r="A1" t="inlineStr"><is><t>１１０１０１ｘ</t></is></c>', { text: '１１０１０１ｘ', kind: 'text' }],
  ])('%s', async (cell, expected) => {
    expect(await readCell(cell)).toEqual(expected)
  })

  it('keeps the numbers of rows and the places of cells when others are blank', async () => {
    const blank = '<row r="2"><c r="A2" t="inlineStr"><is><t> 　</t></is></c></row><row r="4"/>'
    const rows = await readAll(
      craftWorkbook(
        `<row r="1"><c r="C1"><v>1</v></c></row>${blank}<row r="5"><c r="B5"><v>2</v></c><c r="D5"/></row>`,
      ),
    )
    expect(rows.map((row) => [row.rowNumber, row.cells.map((cell) => cell.text)])).toEqual([
      [1, ['', '', '1']],
      [5, ['', '2']],
    ])
  })

  it('does not fill the memory for a cell far to the right', async () => {
    const rows = await readAll(
      craftWorkbook('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'),
    )
    expect(rows[0]?.cells).toHaveLength(1)
  })
})

describe('sheets', () => {
  it('reads the first visible one or the one named, and shows what is there', async () => {
    const parts = craftParts('<row r="1"><c r="A1"><v>1</v></c></row>')
    const workbook = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<sheets><sheet name="选项" sheetId="2" state="veryHidden" r:id="rId4"/>',
    )
    const relations = parts['xl/_rels/workbook.xml.rels']!.replace(
      '<Relationships>',
      '<Relationships><Relationship Id="rId4" Type="a/worksheet" Target="worksheets/sheet2.xml"/>',
    )
    const hidden = parts['xl/worksheets/sheet1.xml']!.replace('<v>1', '<v>2')
    const source = zipParts({
      ...parts,
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': relations,
      'xl/worksheets/sheet2.xml': hidden,
    })
    expect(await readTexts(source)).toEqual([['1']])
    expect(await readTexts(source, '选项')).toEqual([['2']])
    const { sheets, firstRows } = await inspectWorkbook(source)
    expect(sheets).toEqual([
      { name: '选项', isHidden: true, filledRows: 1 },
      { name: '会员', isHidden: false, filledRows: 1 },
    ])
    expect(firstRows).toHaveLength(1)
  })
})
