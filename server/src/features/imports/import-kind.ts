import type { ImportKind } from '@huigong/contract'
import type { SQL } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
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
  unionId: string
  accountId: string
  /** A subquery of `import_rows`, in brackets, to be given an alias. */
  rows: SQL
  /** Headings in the file by field. */
  headings: Readonly<Record<string, string>>
}

/**
 * One sort of import. The engine reads files, keeps rows, runs phases and undoes; a kind knows what a row means
 * and changes the records, always by statements about all rows of the scope.
 */
export type ImportDefinition = {
  kind: ImportKind
  fields: readonly ImportField[]
  createReader: (ctx: Context) => RowReader
  /** How many fresh ids a row needs beside its subject's. */
  newIds: number
  /**
   * Selects `row_number, verdict, subject_id, changed_fields text[], findings jsonb` for each row of the scope, and
   * what was judged before as `judged_verdict, judged_subject_id, judged_fields`.
   */
  verdictsOf: (scope: ImportScope) => SQL
  /** Selects `row_number, snapshot jsonb` (null where nothing is recorded): all that an import may change. */
  snapshotOf: (scope: ImportScope) => SQL
  /** Selects `row_number, digest text`: another digest means that somebody changed what the snapshot shows. */
  digestOf: (scope: ImportScope) => SQL
  /** Rows whose hashes are not by the key that is current now, hashed anew: keys may rotate before a submission. */
  rehash: (tx: Transaction, ctx: Context, scope: ImportScope) => Promise<RehashedRow[]>
  /** Locks everything known that the rows are about, in one order, so that imports do not wait in a circle. */
  lock: (tx: Transaction, scope: ImportScope) => Promise<void>
  /** Makes the rows about somebody unknown the first to name them; others at the same moment come after. */
  claim: (tx: Transaction, scope: ImportScope) => Promise<void>
  /** Writes the rows, all of them `new` or `update`. */
  apply: (tx: Transaction, ctx: Context, scope: ImportScope) => Promise<void>
  /** Puts `before` back for rows that nobody touched since. */
  undo: (tx: Transaction, ctx: Context, scope: ImportScope) => Promise<void>
  template: (shape: TemplateShape, language: Language) => WrittenSheet[]
  /** The template's column of a field, for result workbooks. */
  columnOf: (field: string, language: Language) => WrittenColumn | undefined
}

export type ImportDefinitions = Record<ImportKind, ImportDefinition>

export const acceptedInSql = `('new', 'same', 'update')`
