import type { Buffer } from 'node:buffer'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FederationOptions } from '@huigong/server/demo/generator/federation-options'
import { personIndexes } from '@huigong/server/demo/generator/federation-options'
import type { MemberRecord } from '@huigong/server/demo/generator/member-record'
import { generateMembersOf } from '@huigong/server/demo/generator/members'
import { personRecord } from '@huigong/server/demo/generator/people'
import { randomFor } from '@huigong/server/demo/generator/seeded-random'
import type { UnionRecord } from '@huigong/server/demo/generator/union-record'
import { generateUnions } from '@huigong/server/demo/generator/unions'
import { importDefinitions } from '@huigong/server/kinds/imports'
import { writeWorkbook } from '@huigong/server/platform/spreadsheet/write-workbook'

const rowsInFile = 100_000

/** Of a hundred rows so many are of members already: unchanged, and with something new. Two more are wrong. */
const samePart = 10
const updatePart = 5
const invalidPart = 2

const fields = [
  'unionName',
  'name',
  'document',
  'phone',
  'sex',
  'employerName',
  'joinedOn',
  'education',
  'duty',
]

/** A file for the unions that lie below a path: most rows are of people whom nobody knows. */
export const makeWorkbook = async (options: FederationOptions, path: string): Promise<Buffer> => {
  const columns = fields.map((field) => importDefinitions.members.columnOf(field, 'zh-CN')!)
  const stream = new PassThrough()
  const sheet = { name: '会员', columns, rows: rowsOf(options, path) }
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(stream, { sheets: [sheet] })])
  return bytes
}

function* rowsOf(options: FederationOptions, path: string): Generator<string[]> {
  const unions = [...generateUnions(options)].filter(
    (union) => union.path.startsWith(`${path}.`) && union.canHoldMembers && union.memberCount > 0,
  )
  const names = new Map<string, number>()
  for (const { name } of unions) names.set(name, (names.get(name) ?? 0) + 1)
  const named = unions.filter(({ name }) => names.get(name) === 1)
  const known = membersOf(named, options)
  for (let row = 0; row < rowsInFile; row += 1) {
    const place = row % 100
    const next = place < samePart + updatePart ? known.next().value : undefined
    if (next) yield knownRow(next.union.name, next.member, place >= samePart)
    else yield newRow(named[row % named.length]!.name, options, row, place >= 100 - invalidPart)
  }
}

type Known = { union: UnionRecord; member: MemberRecord }

function* membersOf(unions: readonly UnionRecord[], options: FederationOptions): Generator<Known, undefined> {
  for (const union of unions) for (const member of generateMembersOf(union, options)) yield { union, member }
}

/** Only what our record holds already, or another duty beside it. */
const knownRow = (unionName: string, member: MemberRecord, isUpdate: boolean): string[] => [
  unionName,
  member.name,
  member.documentNumber,
  '',
  '',
  '',
  '',
  '',
  isUpdate ? '班组长' : '',
]

const newRow = (unionName: string, options: FederationOptions, row: number, isInvalid: boolean): string[] => {
  const index = personIndexes.members + options.members + row
  const { now, seed } = options
  const person = personRecord(seed, index, { now, createdAt: now, random: randomFor(seed, 'member', index) })
  return [
    unionName,
    person.name,
    isInvalid ? person.documentNumber.slice(0, -1) : person.documentNumber,
    row % 10 === 0 ? '' : person.phone,
    row % 2 === 0 ? '' : person.sex === 'male' ? '男' : '女',
    `${unionName.slice(0, 6)}有限公司`,
    `20${String(10 + (row % 14)).padStart(2, '0')}-0${1 + (row % 9)}-15`,
    '大学本科',
    '',
  ]
}
