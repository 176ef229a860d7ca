import type { Heading } from './task-row.ts'

/** The words of the file's own headings by field, to name a column as its author knows it. */
export const headingsByField = (headings: readonly Heading[]): Record<string, string> =>
  Object.fromEntries(headings.flatMap(({ heading, field }) => (field ? [[field, heading]] : [])))
