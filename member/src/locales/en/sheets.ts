import type { Texts } from '@huigong/contract/locales/text-shape'
import type { sheets as chineseSheets } from '../zh-CN/sheets.ts'

export const sheets: Texts<typeof chineseSheets> = {
  title: 'Check a sheet',
  issued: 'This sheet was issued here',
  unknown: 'There is no such sheet',
  unknownWhy:
    'Compare the address or scan again. If there is still none, the sheet was not issued by this platform: ask the union named on it.',
  number: 'Number',
  kind: 'Kind',
  union: 'Issued by',
  about: 'About',
  asOf: 'As of',
  createdAt: 'Issued at',
  rows: 'Records',
  units: 'Vouchers received or owed for',
  amount: 'Amount',
  words: 'In words',
  digest: 'Digest of the content',
  status: 'State',
  compare: 'Compare the file you have',
  compareWhy:
    'Choose the PDF or Excel file that you received. It is read on this device only and not sent anywhere.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  computing: 'Computing…',
  same: 'The same as the file that was issued',
  sameAs: '“{{name}}” is byte by byte the {{format}} file that was issued.',
  differs: 'Not the file that was issued',
  differsWhy:
    '“{{name}}” was changed, or belongs to another sheet. What counts is the file downloaded from the platform.',
  notYet: 'The files are being written. Compare again in a minute.',
  unreadable: 'This file cannot be read. Try another one.',
  fileDigest: 'SHA-256 of your file',
}
