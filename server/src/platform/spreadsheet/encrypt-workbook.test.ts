import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import officeCrypto from 'officecrypto-tool'
import { expect, it } from 'vitest'
import { encryptWorkbook } from './encrypt-workbook.ts'
import { type WrittenSheet, writeWorkbook } from './write-workbook.ts'

const sheet: WrittenSheet = {
  name: '会员',
  lead: ['晨光 · 2026-11-20', '用途：核对'],
  columns: [
    { header: '姓名', width: 12, format: 'text' },
    { header: '证件号码', width: 24, format: 'text' },
  ],
  rows: [['张三', '370102198001010015']],
  frozenRows: 3,
}

const write = async () => {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(stream, { sheets: [sheet] })])
  return bytes
}

it('an encrypted workbook opens with its password only, and shows what was written', async () => {
  const plain = await write()
  const encrypted = await encryptWorkbook(plain, 'Rain-7-Wind')
  expect(officeCrypto.isEncrypted(encrypted)).toBe(true)
  expect(encrypted.includes('370102198001010015')).toBe(false)
  await expect(officeCrypto.decrypt(encrypted, { password: 'Rain-7-Wint' })).rejects.toThrow('incorrect')
  const opened = await officeCrypto.decrypt(encrypted, { password: 'Rain-7-Wind' })
  expect(opened.equals(plain)).toBe(true)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(
    opened.buffer.slice(opened.byteOffset, opened.byteOffset + opened.length) as ArrayBuffer,
  )
  const [read] = workbook.worksheets
  expect([1, 2, 3, 4].map((row) => (read!.getRow(row).values as string[]).slice(1))).toEqual([
    ['晨光 · 2026-11-20'],
    ['用途：核对'],
    ['姓名', '证件号码'],
    ['张三', '370102198001010015'],
  ])
})

it('other work goes on meanwhile', async () => {
  let beats = 0
  const heart = setInterval(() => beats++, 5)
  await encryptWorkbook(Buffer.concat([await write(), Buffer.alloc(2_000_000)]), 'Rain-7-Wind')
  clearInterval(heart)
  expect(beats).toBeGreaterThan(10)
})
