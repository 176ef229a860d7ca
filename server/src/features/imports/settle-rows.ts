import type { ImportFinding, ImportVerdict } from '@huigong/contract'
import { headingsByField } from './headings-by-field.ts'
import type { FieldFinding } from './import-kind.ts'
import type { TableRow } from './read-table.ts'
import type { Heading } from './task-row.ts'
import type { ResolvedUnion, UnionResolver } from './unions/resolve-unions.ts'

/** A row with all that the file alone can tell; without a verdict it is up to the records. */
export type SettledRow = TableRow & {
  unionId: string | null
  verdict: ImportVerdict | null
  findings: ImportFinding[]
}

export type SettleRows = (rows: readonly TableRow[]) => Promise<SettledRow[]>

/** Gives rows their unions and finds those that are there twice; of two the first counts. */
export const createSettler = (resolver: UnionResolver, headings: readonly Heading[]): SettleRows => {
  const firstRowOf = new Map<string, number>()
  const headingOf = headingsByField(headings)
  return async (rows) => {
    await resolver.prepare(rows.map(({ union }) => union))
    return rows.map((row) => {
      const resolved = resolver.resolve(row.union)
      const verdict = row.reading.isInvalid ? 'invalid' : resolved.unionId === null ? 'unknown_union' : null
      const firstRow = verdict === null ? rememberFirst(firstRowOf, row) : undefined
      return {
        ...row,
        unionId: resolved.unionId,
        verdict: firstRow === undefined ? verdict : 'duplicate_in_file',
        findings: findingsOf(row, resolved, firstRow, headingOf),
      }
    })
  }
}

/** The row that had the same key first; only rows that may be imported count. */
const rememberFirst = (firstRowOf: Map<string, number>, { reading, rowNumber }: TableRow) => {
  const key = reading.keyHashes[0]
  if (key === undefined) return undefined
  const firstRow = firstRowOf.get(key)
  if (firstRow === undefined) firstRowOf.set(key, rowNumber)
  return firstRow
}

const findingsOf = (
  { reading }: TableRow,
  resolved: ResolvedUnion,
  firstRow: number | undefined,
  headingOf: Readonly<Record<string, string>>,
): ImportFinding[] => {
  const withHeading = ({ field, code, values = {} }: FieldFinding) => ({
    column: headingOf[field] ?? null,
    code,
    values,
  })
  const findings = reading.findings.map(withHeading)
  if (resolved.unionId === null) findings.push(withHeading(resolved.finding))
  if (firstRow !== undefined)
    findings.push({ column: null, code: 'import.duplicate_of_row', values: { row: firstRow } })
  return findings
}
