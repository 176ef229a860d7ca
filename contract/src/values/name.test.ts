import { describe, expect, it } from 'vitest'
import {
  defaultUnionName,
  type PersonNameProblem,
  personNameInput,
  readPersonName,
  sameName,
} from './name.ts'

describe('readPersonName', () => {
  it.each([
    ['周明', '周明'],
    ['　周 明\u200b', '周明'],
    ['阿卜杜拉.买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉 • 买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉・买买提', '阿卜杜拉·买买提'],
    ['李〇', '李〇'],
    ['〇明', '〇明'],
    ['王𠮷', '王𠮷'],
    ['𰻝\u{31350}', '𰻝\u{31350}'],
    ['John  F. Kennedy', 'John F. Kennedy'],
    ["Siobhán O'Brien-Lee", "Siobhán O'Brien-Lee"],
    ['Ｌｉ Ｎａ', 'Li Na'],
    ['𠮷'.repeat(50), '𠮷'.repeat(50)],
  ])('reads %s', (input, name) => {
    expect(readPersonName(input)).toEqual({ ok: true, name })
  })

  it.each<[string, PersonNameProblem]>([
    ['', 'empty'],
    ['　', 'empty'],
    ['周', 'too_short'],
    ['𠮷', 'too_short'],
    ['周'.repeat(51), 'too_long'],
    ['周\ue000', 'private_use_character'],
    ['周?', 'broken_character'],
    ['周\ufffd', 'broken_character'],
    ['周明1', 'wrong_characters'],
    ['周明(组长)', 'wrong_characters'],
    ['·周明', 'wrong_characters'],
    ['周明·', 'wrong_characters'],
    ['周··明', 'wrong_characters'],
    ['<b>周明</b>', 'wrong_characters'],
    ['=周明', 'wrong_characters'],
    ['周明\n李娜', 'wrong_characters'],
  ])('refuses %j: %s', (input, code) => {
    expect(readPersonName(input)).toEqual({ ok: false, code })
  })

  it('is an input whose issues are codes', () => {
    expect(personNameInput.parse(' 周 明 ')).toBe('周明')
    expect(personNameInput.safeParse('周').error?.issues[0]?.message).toBe('person_name.too_short')
    expect(personNameInput.safeParse(3).error?.issues[0]?.message).toBe('person_name.empty')
  })
})

describe('sameName', () => {
  it.each([
    ['阿卜杜拉·买买提', '阿卜杜拉.买买提'],
    ['周 明', '周明'],
    ['LI NA', 'Li  Na'],
    ['O’Neil', "O'Neil"],
    ['Jose\u0301 Li', 'José Li'],
    ['葛\u{e0100}明', '葛明'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true)
  })

  it.each([
    ['周明', '周铭'],
    ['吉明', '𠮷明'],
    ['', ''],
    ['Li Na', 'Lina'],
  ])('%j is not %j', (a, b) => {
    expect(sameName(a, b)).toBe(false)
  })
})

describe('defaultUnionName', () => {
  it('adds 工会委员会 once and keeps the brackets of an official name', () => {
    expect(defaultUnionName(' 惠城电子（中国）有限公司　')).toBe('惠城电子（中国）有限公司工会委员会')
    expect(defaultUnionName('惠城电子工会委员会')).toBe('惠城电子工会委员会')
    expect(defaultUnionName(' ')).toBe('')
  })
})
