import type { ImportKind } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import type { SQL } from '../../platform/database/sql.ts'
import type { CellValue } from '../../platform/spreadsheet/cell-value.ts'
import type { WrittenColumn, WrittenSheet } from '../../platform/spreadsheet/write-workbook.ts'
import type { Context } from '../access/index.ts'

export type Language = 'zh-CN' | 'en'
export type TemplateShape = 'short' | 'national'

/** A column that a file may have. `headings` are the words it is known by, the best first. */
export type ImportField = { field: string; headings: readonly string[]; isRequired?: true }

/** A finding while it still names the field; the engine puts the file's own heading in its place. */
export type FieldFinding = { field: string; code: string; values?: Record<string, unknown> }

/** One row as a kind understands it. `name` is shown in lists: never a document number typed into the wrong cell. */
export type RowReading = {
  name: string | null
  documentMasked: string | null
  /** Look-up hashes of what makes the row unique, the current key's first; none if it cannot be told. */
  keyHashes: readonly string[]
  /** What is to be stored: normalised, personal numbers sealed. */
  record: Record<string, unknown> | null
  findings: readonly FieldFinding[]
  isInvalid: boolean
}

/** Answers undefined for a line that is no record, such as the signature line of a form. */
export type RowReader = (cellOf: (field: string) => CellValue) => RowReading | undefined

export type RehashedRow = { rowNumber: number; keyHashes: readonly string[]; record: Record<string, unknown> }

/** Rows of one task that a kind is to work on. */
export type ImportScope = {
  taskId: string
  accountId: string
  /** Place of the importer's union: rows go to unions of its branch, or to itself alone. */
  path: string
  reaches: 'own' | 'below'
  /**
   * A subquery in brackets, to be given an alias: columns of `import_rows`, the `before` of an outcome, and
   * `is_claimed` where nobody was known by the row's keys.
   */
  rows: SQL
  /** Headings in the file by field. */
  headings: Readonly<Record<string, string>>
}

/**
 * One sort of import. The engine reads files, finds each row's union, keeps rows, runs phases and undoes; a kind
 * knows what a row means and changes the records, always by statements about all rows of the scope.
 */
export type ImportDefinition = {
  kind: ImportKind
  fields: readonly ImportField[]
  createReader: (ctx: Context) => RowReader
  /** How many fresh ids a row needs beside its subject's. */
  newIds: number
  /** Selects `row_number, verdict, subject_id, changed_fields text[], findings jsonb` for each row of the scope. */
  verdictsOf: (scope: ImportScope) => SQL
  /** Condition on a row `r` that was judged new and whose keys nobody had: it is still what it was judged. */
  isStillNew: SQL
  /** Selects `row_number, snapshot jsonb` (null where nothing is recorded): all that an import may change. */
  snapshotOf: (scope: ImportScope) => SQL
  /** Selects `row_number, digest text`: another digest means that somebody changed what the snapshot shows. */
  digestOf: (scope: ImportScope) => SQL
  /** Selects `row_number, code`: what has become of records that were touched since, as the code of a finding. */
  touchesOf: (scope: ImportScope) => SQL
  /** Rows whose hashes are not by the key that is current now, hashed anew: keys may rotate before a submission. */
  rehash: (tx: Transaction, ctx: Context, scope: ImportScope) => Promise<RehashedRow[]>
  /** Makes the rows about somebody unknown the first to name them; selects the `subject_id` of those that are. */
  claim: (scope: ImportScope) => SQL
  /** Locks everything known that the rows are about, in one order, so that imports do not wait in a circle. */
  lock: (tx: Transaction, scope: ImportScope) => Promise<void>
  /** Writes the rows, all of them `new` or `update`. */
  apply: (tx: Transaction, ctx: Context, scope: ImportScope) => Promise<void>
  /** Puts `before` back for rows that nobody touched since. */
  undo: (tx: Transaction, ctx: Context, scope: ImportScope) => Promise<void>
  /** With `hasUnions` the form also asks for the union of each row. */
  template: (shape: TemplateShape, language: Language, hasUnions?: boolean) => WrittenSheet[]
  /** The template's column of a field, for result workbooks. */
  columnOf: (field: string, language: Language) => WrittenColumn | undefined
}

export type ImportDefinitions = Record<ImportKind, ImportDefinition>

export const acceptedInSql = `('new', 'same', 'update')`
