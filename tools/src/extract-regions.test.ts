import { readFileSync } from 'node:fs'
import { type RegionRow, readRegionFile } from '@huigong/server/features/regions/read-region-file'
import { beforeAll, expect, test } from 'vitest'
import { regionsCsv } from './extract-regions.ts'

let rows: RegionRow[]
let byCode = new Map<string, RegionRow>()

beforeAll(async () => {
  rows = []
  for await (const row of readRegionFile()) rows.push(row)
  byCode = new Map(rows.map((row) => [row.code, row]))
})

test('the committed file is what the tool writes today', () => {
  const file = new URL('../../server/src/features/regions/data/regions.csv', import.meta.url)
  expect(readFileSync(file, 'utf8') === regionsCsv()).toBe(true)
})

test('each level has as many regions as the country', () => {
  const count = (level: string) => rows.filter((row) => row.level === level).length
  expect(count('province')).toBe(34)
  expect(count('city')).toBe(333)
  expect(count('district')).toBe(2974)
  expect(count('street')).toBe(41352)
})

test('codes are unique, sorted and as long as their level says', () => {
  expect(byCode.size).toBe(rows.length)
  expect(rows.every((row, index) => index === 0 || rows[index - 1]!.code < row.code)).toBe(true)
  const misshapen = rows.filter(
    (row) => !/^\d+$/.test(row.code) || row.code.length !== (row.level === 'street' ? 9 : 6),
  )
  expect(misshapen).toEqual([])
})

test('every parent exists, stands before its children and is of a higher level', () => {
  const order = ['province', 'city', 'district', 'street']
  const seen = new Set<string>()
  const wrong = rows.filter((row) => {
    seen.add(row.code)
    if (row.parentCode === null) return row.level !== 'province'
    const parent = byCode.get(row.parentCode)
    return !parent || !seen.has(parent.code) || order.indexOf(parent.level) >= order.indexOf(row.level)
  })
  expect(wrong).toEqual([])
})

test('districts of a municipality and counties run by a province hang below the province', () => {
  expect(byCode.get('110101')).toMatchObject({ name: '东城区', parentCode: '110000' })
  expect(byCode.get('500229')).toMatchObject({ name: '城口县', parentCode: '500000' })
  expect(byCode.get('419001')).toMatchObject({ name: '济源市', parentCode: '410000' })
  expect(rows.filter((row) => /^(市辖区|县|.*直辖县级行政区划)$/.test(row.name))).toEqual([])
})

test('a city without districts has its streets directly below it', () => {
  for (const code of ['441900', '442000', '460400', '620200']) {
    expect(byCode.get(code)?.level).toBe('city')
    const children = rows.filter((row) => row.parentCode === code)
    expect(children.length).toBeGreaterThan(0)
    expect(children.every((row) => row.level === 'street')).toBe(true)
  }
})

test('Hong Kong, Macau and Taiwan are provinces of the list', () => {
  expect(byCode.get('710000')).toMatchObject({ name: '台湾省', level: 'province' })
  expect(byCode.get('810000')).toMatchObject({ name: '香港特别行政区', level: 'province' })
  expect(byCode.get('820000')).toMatchObject({ name: '澳门特别行政区', level: 'province' })
})

test('names are clean text', () => {
  expect(rows.filter((row) => /[\s,"�]/.test(row.name))).toEqual([])
})
