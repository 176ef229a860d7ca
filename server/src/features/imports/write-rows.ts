import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { analyzeChunk, emptyChunk } from './chunk-table.ts'
import { type CopiedValue, copyLines, linesOf } from './copy-rows.ts'
import { createFreshIds } from './fresh-ids.ts'
import type { ImportDefinition } from './import-kind.ts'
import { scopeOf } from './scope-of.ts'
import type { SettledRow } from './settle-rows.ts'
import type { TaskRow } from './task-row.ts'

export const rowPurpose = 'import.row'

const freshId = createFreshIds()

const columns =
  'row_number union_id name document_masked key_hashes record subject_id new_ids verdict findings'.split(' ')

/** Some rows as lines for COPY, their cells under one seal: all that is kept of them in memory. */
export type WrittenRows = { rows: string; cells: string }

export const prepareRows = (
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  rows: readonly SettledRow[],
): WrittenRows => ({
  rows: linesOf(rows.map((row) => valuesOf(definition, row))),
  cells: linesOf([sealCells(ctx, task, rows)]),
})

const cellColumns = ['task_id', 'first_row', 'last_row', 'cells_sealed']

/** Judges a chunk against the records and keeps it: every row is written once, with its verdict. */
export const writeChunk = async (
  tx: Transaction,
  definition: ImportDefinition,
  task: TaskRow,
  chunk: readonly WrittenRows[],
): Promise<void> => {
  await copyLines(tx, 'import_cells', cellColumns, [chunk.map(({ cells }) => cells).join('')])
  await copyLines(
    tx,
    'import_chunk',
    columns,
    chunk.map(({ rows }) => rows),
  )
  await analyzeChunk(tx)
  await tx.run(sql`
    insert into import_rows (task_id, row_number, union_id, name, document_masked, key_hashes, record, subject_id,
      new_ids, verdict, changed_fields, findings)
    select ${task.id}, r.row_number, r.union_id, r.name, r.document_masked, r.key_hashes, r.record,
      case when r.verdict is null then v.subject_id else r.subject_id end, r.new_ids,
      coalesce(r.verdict, v.verdict), coalesce(v.changed_fields, '{}'), r.findings || coalesce(v.findings, '[]')
    from import_chunk r
      left join (${definition.verdictsOf(scopeOf(task, sql`verdict is null`))}) v on v.row_number = r.row_number`)
  await emptyChunk(tx)
}

const valuesOf = (definition: ImportDefinition, row: SettledRow): CopiedValue[] => [
  row.rowNumber,
  row.unionId,
  row.reading.name,
  row.reading.documentMasked,
  row.reading.keyHashes,
  row.reading.record && JSON.stringify(row.reading.record),
  freshId(),
  Array.from({ length: definition.newIds }, freshId),
  row.verdict,
  row.findings.length === 0 ? '[]' : JSON.stringify(row.findings),
]

const sealCells = (ctx: Context, task: TaskRow, rows: readonly SettledRow[]): CopiedValue[] => [
  task.id,
  rows[0]!.rowNumber,
  rows.at(-1)!.rowNumber,
  ctx.sealing.seal(rowPurpose, JSON.stringify(rows.map(({ rowNumber, texts }) => [rowNumber, texts]))),
]
