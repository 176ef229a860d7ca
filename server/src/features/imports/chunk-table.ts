import type { Transaction } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { rowsInChunk } from './run-in-chunks.ts'

/**
 * The rows at hand, in a table of their own that ends with the transaction: the planner knows how many they are, and
 * what is worked out about them is not written to the long rows of the file again and again.
 */
export const createChunk = async (tx: Transaction): Promise<void> => {
  // The planner takes a look-up by index for dear, and would rather read all people for five thousand of them.
  await tx.run(sql`set local random_page_cost = 1.1`)
  await tx.run(sql`
    create temporary table import_chunk (
      row_number integer not null, union_id uuid, name text, document_masked text, key_hashes text[], record jsonb,
      subject_id uuid, new_ids uuid[], verdict text, findings jsonb, changed_fields text[] default '{}', before jsonb
    ) on commit drop`)
  await tx.run(sql`create temporary table import_claims (subject_id uuid primary key) on commit drop`)
}

/** Tells the planner what the chunk holds; without it a chunk is taken for a few rows, or for any number. */
export const analyzeChunk = (tx: Transaction): Promise<number> =>
  tx.run(sql`analyze import_chunk (row_number, subject_id, union_id, verdict)`)

export const emptyChunk = (tx: Transaction): Promise<number> => tx.run(sql`truncate import_chunk`)

const rowColumnNames = [
  ...['row_number', 'union_id', 'name', 'document_masked', 'key_hashes', 'record'],
  ...['subject_id', 'new_ids', 'verdict', 'findings', 'changed_fields'],
]
const rowColumns = sql.raw(rowColumnNames.join(', '))
const ofRow = sql.raw(rowColumnNames.map((name) => `r.${name}`).join(', '))

type Next = { taskId: string; cursorRow: number; condition: SQL; withOutcomes?: boolean }

export type Chunk = { rows: number; lastRow: number }

/**
 * Takes the next rows of the file that meet the condition; with outcomes those that were written, with what stood
 * there before. By a range of row numbers: nobody has counted the rows since they came, and the planner would take all
 * that are left for few and sort them.
 */
export const takeChunk = async (tx: Transaction, next: Next): Promise<Chunk | undefined> => {
  const first = await findFirst(tx, next)
  if (first === null) return undefined
  await createChunk(tx)
  const inRange = sql`between ${first} and ${first + rowsInChunk - 1}`
  await tx.run(sql`
    insert into import_chunk (${rowColumns}, before)
    ${
      next.withOutcomes
        ? writtenRows(next, inRange)
        : sql`
      select ${ofRow}, null from import_rows r
      where r.task_id = ${next.taskId} and r.row_number ${inRange} and ${next.condition} order by r.row_number`
    }`)
  await analyzeChunk(tx)
  const found = await tx.find<Chunk>(
    sql`select count(*) as rows, max(row_number) as "lastRow" from import_chunk`,
  )
  return found!
}

const findFirst = async (tx: Transaction, { taskId, cursorRow, condition, withOutcomes }: Next) => {
  const source = withOutcomes ? sql`import_outcomes` : sql`import_rows`
  const found = await tx.find<{ first: number | null }>(sql`
    select min(r.row_number) as first from ${source} r
    where r.task_id = ${taskId} and r.row_number > ${cursorRow} and ${condition}`)
  return found?.first ?? null
}

/** Row by row by the key, for the same reason. */
const writtenRows = ({ taskId }: Next, inRange: SQL): SQL => sql`
  select ${ofRow}, o.before from (
      select o.row_number, o.before from import_outcomes o
      where o.task_id = ${taskId} and o.row_number ${inRange} order by o.row_number) o
    cross join lateral (
      select * from import_rows r where r.task_id = ${taskId} and r.row_number = o.row_number offset 0) r`
