import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDefinitions } from '../../../kinds/imports.ts'
import { craftWorkbook, readTexts } from '../../../platform/spreadsheet/crafted-workbook.ts'
import {
  checkFile,
  citizenNumber,
  listRows,
  sheetsOf,
  shortHeader,
  submit,
} from '../../../testing/import-files.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const verdictsOf = async (file: Parameters<typeof checkFile>[2]) => {
  const task = await checkFile(world, 'feng', file)
  return (await listRows(world, 'feng', task.id)).map((row) => [row.name, row.verdict, row.findings[0]?.code])
}

const codesOf = async (file: Parameters<typeof checkFile>[2]) => (await verdictsOf(file)).map((row) => row[2])

describe('the national form', () => {
  it('is read whole, words of every list and every shape of date', async () => {
    const task = await checkFile(world, 'feng', [
      ['附件四：海东省工会会员信息采集表'],
      ['填表单位：高山纺织有限公司'],
      [
        ...[
          '序号',
          '姓名',
          '性别',
          '出生日期',
          '民族',
          '就业状况',
          '有效证件类别',
          '证件号码',
          '学历',
          '技术等级',
        ],
        ...['移动电话', '户籍类型', '户籍所在地', '会籍变化类型', '会籍变化日期', '会籍变化原因', '政治面貌'],
        ...['工作单位', '籍贯', '是否农民工会员'],
      ],
      [
        ...[
          '1',
          '阿依努尔·买买提',
          '男',
          '1985/01/01',
          '维吾尔',
          '在职',
          '身份证',
          citizenNumber(1),
          '大学本科',
        ],
        ...[
          '高级技师',
          '+86 138-1234-5678',
          '农业',
          '海东省临江市',
          '入会',
          '2020.05',
          '',
          '党员',
          '高山公司',
        ],
        ...['海东', '是'],
      ],
      [
        '2',
        '李大 为',
        '男性',
        '',
        '汉',
        '',
        '',
        ` ${toFullWidth(citizenNumber(3))} `,
        '',
        '',
        '',
        '',
        '',
        '转入',
        '20190102',
      ],
      ['', '信息采集人签字：', '', '单位负责人签字：', '', '', '填报日期：'],
    ])
    expect(task.counts).toEqual({ new: 2 })
    expect(
      (await listRows(world, 'feng', task.id)).map((row) => [row.rowNumber, row.name, row.findings]),
    ).toEqual([
      [4, '阿依努尔·买买提', []],
      [5, '李大为', []],
    ])
    await submit(world, 'feng', task.id)
    const { items } = await world.as('feng').admin.members.list({ scope: 'own', status: 'any', limit: 5 })
    const detail = await world.as('feng').admin.members.get({ id: items[0]!.id })
    expect(detail).toMatchObject({
      sex: 'male',
      bornOn: '1985-01-01',
      ethnicGroup: '05',
      employment: '1',
      education: '21',
      skillLevel: '1',
      politicalStatus: '01',
      householdKind: '2',
      householdPlace: '海东省临江市',
      nativePlace: '海东',
      isMigrantWorker: true,
      employerName: '高山公司',
      joinedOn: '2020-05-01',
      phoneMasked: '138****5678',
    })
    const other = await world.as('feng').admin.members.get({ id: items[1]!.id })
    expect(other.changes.map((change) => [change.kind, change.on, change.source])).toEqual([
      ['transfer_in', '2019-01-02', 'import'],
    ])
  })

  it('names what is wrong in a cell, all at once and without repeating numbers', async () => {
    const number = citizenNumber(5)
    const task = await checkFile(world, 'feng', [
      ['姓名', '证件号码', '性别', '出生日期', '移动电话', '会籍变化日期', '会籍变化类型', '民族'],
      ['错很多', number, '女', '1990-02-30', '1381234', '2036-01-01', '退会', number],
    ])
    const [row] = await listRows(world, 'feng', task.id)
    expect(row?.findings.map((finding) => [finding.column, finding.code])).toEqual([
      ['性别', 'import.sex_differs'],
      ['出生日期', 'date.no_such_day'],
      ['民族', 'code_list.unknown_word'],
      ['会籍变化日期', 'import.date_in_future'],
      ['会籍变化类型', 'import.not_a_present_member'],
      ['移动电话', 'phone.wrong_length'],
    ])
    expect(JSON.stringify(row)).not.toContain(number)
  })
})

describe('the short form', () => {
  it('tells the document by its number, in any spelling', async () => {
    const x = '110105194912310' + '02X'
    expect(
      await verdictsOf([
        ['证件号码', '姓名'],
        [x.toLowerCase(), '小写'],
        ['440106900307001', '旧号'],
        ['H12345678', '港澳'],
        ['810000199003070015', '居住证'],
        ['E12345678', '护照'],
        ['12AB', '看不出'],
        ['4.40106E+17', '科学'],
        ['周大福', citizenNumber(7)],
        [citizenNumber(9), '有 问?'],
        ['', '无号码'],
        [citizenNumber(11), ''],
      ]),
    ).toEqual([
      ['小写', 'new', 'identity_document.past_retirement_age'],
      ['旧号', 'new', 'identity_document.legacy_number_upgraded'],
      ['港澳', 'new', undefined],
      ['居住证', 'new', undefined],
      ['护照', 'new', 'identity_document.identity_card_preferred'],
      ['看不出', 'invalid', 'import.document_kind_unclear'],
      ['科学', 'invalid', 'identity_document.number_lost_digits'],
      [null, 'invalid', 'import.name_and_document_swapped'],
      ['有 问?', 'invalid', 'person_name.broken_character'],
      ['无号码', 'invalid', 'identity_document.empty'],
      [null, 'invalid', 'person_name.empty'],
    ])
  })

  it('reads what Excel made of it: numbers, serials, formulas, blank rows, a later sheet', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('封面').addRow(['请填写第二张表'])
    const sheet = workbook.addWorksheet('名单')
    sheet.addRow(['会员名单'])
    sheet.addRow(['姓名（必填）', '证件号码', '手机', '入会日期'])
    sheet.addRow(['数字手机', citizenNumber(20), 13812345678, new Date(Date.UTC(2020, 4, 1))])
    sheet.addRow(['坏号码', Number(citizenNumber(21).slice(0, 17)) * 10])
    sheet.addRow(['公式', { formula: 'NA()', result: { error: '#N/A' } }])
    sheet.addRow([])
    sheet.getCell('A40').value = ' '
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
    expect(await verdictsOf(bytes)).toEqual([
      ['数字手机', 'new', undefined],
      ['坏号码', 'invalid', 'identity_document.number_lost_digits'],
      ['公式', 'invalid', 'import.formula_error'],
    ])
  })

  it('survives characters that no database takes', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const line = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`
    const sheet =
      line('姓名', '证件号码', '工作单位') + line('张_x0000_三', citizenNumber(30), '厂_xD800_\\N\t&quot;')
    expect(await codesOf(craftWorkbook(sheet))).toEqual([undefined])
  })
})

/** 男 is not the sex of this number: the template's own words must all be understood. */
const woman = citizenNumber(40)
const filledIn: Record<string, string> = {
  ...{ 姓名: '模板人', 证件号码: woman, 性别: '女' },
  ...{ Name: '模板人', 'Document number': woman, Sex: 'Female' },
}

describe('templates', () => {
  it.each(['zh-CN', 'en'] as const)('come back filled in (%s)', async (language) => {
    for (const shape of ['short', 'national'] as const) {
      const [sheet, instructions] = importDefinitions.members.template(shape, language)
      const filled = sheet!.columns.map((column) => filledIn[column.header] ?? column.choices?.[0] ?? '')
      const bytes = await sheetsOf([{ ...sheet!, rows: [filled] }, instructions!])
      const task = await checkFile(world, 'feng', bytes)
      expect(await listRows(world, 'feng', task.id)).toMatchObject([{ verdict: 'new', findings: [] }])
      expect((await readTexts(bytes, instructions!.name)).length).toBeGreaterThan(5)
    }
  })

  it('are no list of members when nothing was filled in', async () => {
    const task = await checkFile(world, 'feng', [shortHeader])
    expect(task).toMatchObject({ status: 'judged', totalRows: 0, counts: {}, abilities: { apply: false } })
  })
})

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}
