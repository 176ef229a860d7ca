import type { Writable } from 'node:stream'
import type { ImportFinding, ImportVerdict } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type WrittenColumn, writeWorkbook } from '../../platform/spreadsheet/write-workbook.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { getTaskInReach } from './find-task.ts'
import { findingText, verdictName } from './finding-text.ts'
import { acceptedInSql, type ImportDefinition, type ImportDefinitions, type Language } from './import-kind.ts'
import { readCells } from './read-cells.ts'
import { failedRows, type TaskRow } from './task-row.ts'

type Row = {
  rowNumber: number
  verdict: ImportVerdict
  isDiffering: boolean
  findings: ImportFinding[]
}

/**
 * Gives the rows back that were not taken, in the file's own columns with a column 原因: mending that file and
 * uploading it is the whole repair. It holds identity numbers in clear, for the own union only, so every download
 * leaves a fact. Answers the file's name and how to write it, once all checks have passed.
 */
export const openImportResult = async (
  ctx: Context,
  definitions: ImportDefinitions,
  id: string,
  language: Language,
): Promise<{ fileName: string; write: (stream: Writable) => Promise<void> }> => {
  const task = await getTaskInReach(ctx.database, ctx, id)
  if (Object.keys(task.counts).length === 0) throw new DomainError('import.not_ready')
  await ctx.transaction((tx) =>
    recordFact(tx, ctx, {
      action: 'import.result_downloaded',
      objectKind: 'import',
      objectId: id,
      details: { rows: failedRows(task) },
    }),
  )
  const columns = columnsOf(definitions[task.kind], task, language)
  const [name, reason] = language === 'zh-CN' ? ['处理结果', '原因'] : ['result', 'Reason']
  const sheet = {
    name,
    columns: [...columns.map(({ column }) => column), { header: reason, width: 60, format: 'text' as const }],
    rows: readRows(
      ctx,
      task,
      columns.map(({ index }) => index),
      language,
    ),
    frozenRows: 1,
  }
  return {
    fileName: `${task.fileName.replace(/\.xlsx$/i, '')}-${name}.xlsx`,
    write: (stream) => writeWorkbook(stream, { sheets: [sheet] }),
  }
}

type FileColumn = { index: number; column: WrittenColumn }

/** The file's columns: those understood with the template's formats and choices, the others as text. */
const columnsOf = (definition: ImportDefinition, task: TaskRow, language: Language): FileColumn[] =>
  task.headings.flatMap(({ heading, field }, index) => {
    const known = field === null ? undefined : definition.columnOf(field, language)
    if (known) return [{ index, column: known }]
    return heading === '' ? [] : [{ index, column: { header: heading, width: 16, format: 'text' as const } }]
  })

const rowsAtOnce = 200

async function* readRows(ctx: Context, task: TaskRow, columns: number[], language: Language) {
  let after = 0
  while (true) {
    const rows = await ctx.database.rows<Row>(sql`
      select row_number as "rowNumber", verdict, is_differing as "isDiffering", findings
      from import_rows
      where task_id = ${task.id} and row_number > ${after}
        and (verdict not in ${sql.raw(acceptedInSql)} or is_differing)
      order by row_number limit ${rowsAtOnce}`)
    const cellsOf = await readCells(
      ctx,
      task.id,
      rows.map((row) => row.rowNumber),
    )
    for (const row of rows) {
      const cells = cellsOf.get(row.rowNumber) ?? []
      yield [...columns.map((index) => cells[index] ?? ''), reasonOf(row, language)]
    }
    if (rows.length < rowsAtOnce) return
    after = rows.at(-1)!.rowNumber
  }
}

const reasonOf = (row: Row, language: Language): string => {
  const sentences = row.findings.map((finding) => findingText(finding, language))
  if (row.isDiffering) {
    const values = { verdict: verdictName(row.verdict, language) }
    sentences.push(findingText({ column: null, code: 'import.changed_since_preview', values }, language))
  }
  return sentences.join('\n')
}
