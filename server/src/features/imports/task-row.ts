import { acceptedVerdicts, type ImportKind, type ImportStatus, type ImportTask } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'

/** A column of the file: its words and the field that they were understood as. */
export type Heading = { heading: string; field: string | null }

/** Where the table of a workbook begins, and about how many rows it has. */
export type TableStart = { sheetName: string; rowNumber: number; filledRows: number }

/** A task as the engine works with it. */
export type TaskRow = {
  id: string
  kind: ImportKind
  status: ImportStatus
  unionId: string
  unionName: string
  unionPath: string
  canHoldMembers: boolean
  /** Whether rows name unions below. */
  scope: 'own' | 'below'
  accountId: string
  byName: string | null
  fileName: string
  storageKey: string | null
  headings: Heading[]
  tableStart: TableStart | null
  isForgotten: boolean
  totalRows: number
  doneRows: number
  cursorRow: number
  appliedRows: number
  differingRows: number
  keptRows: number
  counts: ImportTask['counts']
  failedWhile: ImportStatus | null
  errorCode: string | null
  errorValues: Record<string, unknown>
  createdAt: Date
  changedAt: Date
}

export const taskColumns = sql.raw(`
  t.id, t.kind, t.status, t.union_id as "unionId", u.name as "unionName", u.path::text as "unionPath",
  u.can_hold_members as "canHoldMembers", t.scope, t.table_start as "tableStart", t.account_id as "accountId",
  a.name as "byName", t.file_name as "fileName", t.storage_key as "storageKey", t.headings,
  t.rows_forgotten_at is not null as "isForgotten", t.total_rows as "totalRows", t.done_rows as "doneRows",
  t.cursor_row as "cursorRow",
  t.applied_rows as "appliedRows", t.differing_rows as "differingRows", t.kept_rows as "keptRows", t.counts,
  t.failed_while as "failedWhile", t.error_code as "errorCode", t.error_values as "errorValues",
  t.created_at as "createdAt", t.changed_at as "changedAt"`)

export const taskSource = sql.raw(`
  import_tasks t join unions u on u.id = t.union_id join accounts a on a.account_id = t.account_id`)

/** Rows that the result workbook gives back. */
export const failedRows = (task: TaskRow): number =>
  task.totalRows - acceptedRows(task) + (task.status === 'judged' ? 0 : task.differingRows)

export const acceptedRows = ({ counts }: Pick<TaskRow, 'counts'>): number =>
  acceptedVerdicts.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)

/** A check that ended well, or a submission that broke off and can go on behind its last finished row. */
export const isSubmittable = (task: TaskRow): boolean =>
  !task.isForgotten &&
  (task.status === 'judged' || (task.status === 'failed' && task.failedWhile === 'applying'))

/** What was written can be taken back, also after a submission or an undo that broke off. */
export const isUndoable = (task: TaskRow): boolean =>
  !task.isForgotten &&
  task.appliedRows > 0 &&
  (task.status === 'applied' ||
    (task.status === 'failed' && (task.failedWhile === 'applying' || task.failedWhile === 'undoing')))

/** `isOwn`: the reader works for the task's union and may go as far as its rows do. */
export const presentTask = (task: TaskRow, isOwn: boolean): ImportTask => ({
  id: task.id,
  kind: task.kind,
  status: task.status,
  fileName: task.fileName,
  unionId: task.unionId,
  unionName: task.unionName,
  byName: task.byName,
  totalRows: task.totalRows,
  doneRows: task.doneRows,
  counts: task.counts,
  differingRows: task.differingRows,
  keptRows: task.keptRows,
  errorCode: task.errorCode,
  errorValues: task.errorValues,
  submittedAt: task.createdAt.toISOString(),
  changedAt: task.changedAt.toISOString(),
  abilities: {
    apply: isOwn && isSubmittable(task) && acceptedRows(task) > 0,
    undo: isOwn && isUndoable(task),
    downloadResult: isOwn && !task.isForgotten && Object.keys(task.counts).length > 0 && failedRows(task) > 0,
  },
})
