import type { Buffer } from 'node:buffer'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ImportRow, ImportTask } from '@huigong/contract'
import { residentIdentityCheckDigit } from '@huigong/contract/values/citizen-number'
import { openImportResult, uploadImport } from '../features/imports/index.ts'
import { importDefinitions, importJobs } from '../kinds/imports.ts'
import { sql } from '../platform/database/sql.ts'
import { readAll } from '../platform/spreadsheet/crafted-workbook.ts'
import { type WrittenCell, type WrittenSheet, writeWorkbook } from '../platform/spreadsheet/write-workbook.ts'
import type { PersonKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'

export type Cells = readonly WrittenCell[]

/** A valid number of somebody made up. */
export const citizenNumber = (index: number): string => {
  const bornOn = 19_850_101 + Math.floor(index / 1000) * 10_000
  const first17 = `110101${bornOn}${String(index % 1000).padStart(3, '0')}`
  return first17 + residentIdentityCheckDigit(first17)
}

/** A workbook whose first line is the first of the rows. */
export const workbookOf = async (rows: readonly Cells[]): Promise<Buffer> => {
  const [header = [], ...body] = rows
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, index) => ({
    header: String(header[index] ?? ''),
    width: 12,
    format: 'text' as const,
  }))
  return sheetsOf([{ name: '会员', columns, rows: body }])
}

export const sheetsOf = async (sheets: readonly WrittenSheet[]): Promise<Buffer> => {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(stream, { sheets })])
  return bytes
}

export const shortHeader = ['姓名', '证件号码']

export const uploadFile = async (
  world: NamedWorld,
  person: PersonKey | 'nobody',
  bytes: Buffer,
): Promise<ImportTask> =>
  uploadImport(await world.contextOf(person), importDefinitions, {
    kind: 'members',
    fileName: '名册.xlsx',
    bytes,
  })

/** Uploads a file as somebody and lets the background read and judge it. */
export const checkFile = async (
  world: NamedWorld,
  person: PersonKey,
  file: readonly Cells[] | Buffer,
): Promise<ImportTask> => {
  const { id } = await uploadFile(world, person, 'byteLength' in file ? file : await workbookOf(file))
  await runPhase(world, 'imports.read', id)
  return world.as(person).admin.imports.get({ id })
}

export const submit = async (world: NamedWorld, person: PersonKey, id: string): Promise<ImportTask> => {
  await world.as(person).admin.imports.apply({ id })
  await runPhase(world, 'imports.apply', id)
  return world.as(person).admin.imports.get({ id })
}

export const undo = async (world: NamedWorld, person: PersonKey, id: string): Promise<ImportTask> => {
  await world.as(person).admin.imports.undo({ id })
  await runPhase(world, 'imports.undo', id)
  return world.as(person).admin.imports.get({ id })
}

export const importFile = async (world: NamedWorld, person: PersonKey, file: readonly Cells[]) =>
  submit(world, person, (await checkFile(world, person, file)).id)

export const runPhase = async (
  world: NamedWorld,
  name: string,
  taskId: string,
  isLastAttempt = false,
): Promise<void> => importJobs(world.equipment)[name]?.({ taskId }, isLastAttempt)

export const listRows = async (world: NamedWorld, person: PersonKey, id: string): Promise<ImportRow[]> =>
  (await world.as(person).admin.imports.listRows({ id, limit: 100 })).items

/** The result workbook as texts, header first. */
export const resultOf = async (world: NamedWorld, person: PersonKey, id: string): Promise<string[][]> => {
  const ctx = await world.contextOf(person)
  const { write } = await openImportResult(ctx, importDefinitions, id, 'zh-CN')
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), write(stream)])
  return (await readAll(bytes)).map((row) => row.cells.map((cell) => cell.text))
}

/** Everything that an import may change, as it can be seen; revisions and the ledger only ever grow. */
export const stateOf = async (world: NamedWorld): Promise<string> => {
  const row = await world.equipment.database.find<{ state: string }>(sql`
    select jsonb_build_object(
      'people', (select jsonb_agg(to_jsonb(p) - 'revision' order by person_id) from people p),
      'lookups', (select jsonb_agg(to_jsonb(d) order by document_hash) from document_lookups d),
      'phones', (select jsonb_agg(to_jsonb(o) order by phone_hash, person_id) from person_phones o),
      'memberships', (select jsonb_agg(to_jsonb(m) - 'revision' order by person_id, id) from memberships m
        where status <> 'ended'),
      'figures', (select jsonb_agg(f order by f) from (
        select union_id, figure, sum(amount) as amount from (
          select union_id, figure, own_amount as amount from union_figures
          union all select union_id, figure, delta from figure_changes) a
        group by 1, 2 having sum(amount) <> 0) f))::text as state`)
  return row!.state
}
