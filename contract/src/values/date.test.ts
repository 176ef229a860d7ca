import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, calendarDate, type DateProblem, isCalendarDate, readDate } from './date.ts'

const days = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10))

describe('readDate', () => {
  it.each<[string | number | Date, string]>([
    ['1990/03/07', '1990-03-07'],
    ['1990/3/7', '1990-03-07'],
    ['1990-03-07', '1990-03-07'],
    ['19900307', '1990-03-07'],
    [19900307, '1990-03-07'],
    ['1990.03', '1990-03-01'],
    ['1990.1', '1990-01-01'],
    [1990.03, '1990-03-01'],
    [1990.12, '1990-12-01'],
    [1990.2, '1990-02-01'],
    ['199003', '1990-03-01'],
    [199003, '1990-03-01'],
    ['1990.03.07', '1990-03-07'],
    ['1990年3月7日', '1990-03-07'],
    ['1990 年 3 月 7 号', '1990-03-07'],
    ['1990年3月', '1990-03-01'],
    ['１９９０／０３／０７', '1990-03-07'],
    ['　1990-03-07 ', '1990-03-07'],
    ['1990-03-07 00:00:00', '1990-03-07'],
    ['1990-03-07T08:30:00', '1990-03-07'],
    [32939, '1990-03-07'],
    ['32939', '1990-03-07'],
    [32939.75, '1990-03-07'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [109574, '2199-12-31'],
    [new Date('1990-03-07T00:00:00Z'), '1990-03-07'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (cell, date) => {
    expect(readDate(cell)).toEqual({ ok: true, date })
  })

  it.each<[string | number | Date, DateProblem]>([
    ['', 'empty'],
    ['　', 'empty'],
    ['三月', 'wrong_shape'],
    ['1990-03/07', 'wrong_shape'],
    ['2020-01-01T16:00:00Z', 'wrong_shape'],
    ['-', 'wrong_shape'],
    [new Date('nonsense'), 'wrong_shape'],
    ['1990', 'year_only'],
    [1990, 'year_only'],
    ['1990年', 'year_only'],
    ['90/3/7', 'two_digit_year'],
    ['90年3月7日', 'two_digit_year'],
    ['3/7/1990', 'year_not_first'],
    [1990.1, 'ambiguous_month'],
    ['1990-02-30', 'no_such_day'],
    ['2023-02-29', 'no_such_day'],
    ['1990.13', 'no_such_day'],
    ['1990/0/7', 'no_such_day'],
    [60, 'no_such_day'],
    [1990.13, 'no_such_day'],
    [0, 'out_of_range'],
    [-1, 'out_of_range'],
    [Number.NaN, 'out_of_range'],
    ['1899-12-31', 'out_of_range'],
    ['9999-12-31', 'out_of_range'],
    [1e300, 'wrong_shape'],
  ])('%s: %s', (cell, code) => {
    expect(readDate(cell)).toEqual({ ok: false, code })
  })

  it('reads back every day in every shape', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = date.split('-').map(Number)
        const serial = Date.parse(date) / 86_400_000 + 25_569
        const isLikeYear = serial >= 1900 && serial < 2200
        const cells = [
          date,
          date.replaceAll('-', '/'),
          date.replaceAll('-', '.'),
          date.replaceAll('-', ''),
          `${year}年${month}月${day}日`,
          new Date(date),
          ...(isLikeYear ? [] : [serial]),
        ]
        for (const cell of cells) expect(readDate(cell)).toEqual({ ok: true, date })
      }),
    )
  })

  it('never throws, and gives only real days', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.date()), (cell) => {
        const reading = readDate(cell)
        if (reading.ok) expect(isCalendarDate(reading.date)).toBe(true)
      }),
    )
  })
})

describe('calendarDate', () => {
  it('takes real days only', () => {
    expect(calendarDate.parse('2024-02-29')).toBe('2024-02-29')
    expect(calendarDate.safeParse('2023-02-29').error?.issues[0]?.message).toBe('date.no_such_day')
    expect(calendarDate.safeParse(undefined).error?.issues[0]?.message).toBe('date.empty')
  })
})

describe('ageOn', () => {
  it.each([
    ['1990-03-07', '2026-03-06', 35],
    ['1990-03-07', '2026-03-07', 36],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
  ])('born %s, on %s: %i', (bornOn, on, age) => {
    expect(ageOn(bornOn, on)).toBe(age)
  })
})
