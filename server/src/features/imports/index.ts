/**
 * Files of records with a check before and an undo after. A file becomes rows, each gets exactly one verdict, the
 * accepted ones are written in the background, and a whole import can be taken back. Kinds are handed in:
 * `server/src/kinds/imports.ts`.
 */

export { forgetOldRows } from './forget-old-rows.ts'
export { createImportJobs } from './import-jobs.ts'
export type {
  FieldFinding,
  ImportDefinition,
  ImportDefinitions,
  ImportField,
  ImportScope,
  Language,
  RehashedRow,
  RowReader,
  RowReading,
  TemplateShape,
} from './import-kind.ts'
export { importsEnding } from './imports-ending.ts'
export { listImportRows } from './list-rows.ts'
export { getImportTask, listImportTasks } from './list-tasks.ts'
export { openImportResult } from './result-workbook.ts'
export { applyImport, undoImport } from './submit-import.ts'
export { unionFields } from './unions/union-fields.ts'
export { uploadImport } from './upload-import.ts'
export { maximumFileBytes } from './workbook-limits.ts'
