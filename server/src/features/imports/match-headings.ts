import { normaliseCode } from '@huigong/contract/values/text'
import type { ImportField } from './import-kind.ts'

/**
 * Which field each heading of a line means, `null` for columns that mean nothing to us; undefined when the line
 * is no header because a required column is missing. Where two columns could be one field the better word wins.
 */
export const matchHeadings = (
  texts: readonly string[],
  fields: readonly ImportField[],
): (string | null)[] | undefined => {
  const words = texts.map(keyOf)
  const columns = new Map(fields.map((field) => [field.field, bestColumn(words, field)]))
  const isHeader = fields.every((field) => !field.isRequired || columns.get(field.field) !== undefined)
  if (!isHeader) return undefined
  const matched: (string | null)[] = texts.map(() => null)
  for (const [field, column] of columns) if (column !== undefined) matched[column] = field
  return matched
}

const bestColumn = (words: readonly string[], field: ImportField): number | undefined => {
  const ranked = words
    .map((word, column) => ({ column, rank: ranksOf(field).get(word) }))
    .filter((candidate) => candidate.rank !== undefined)
    .sort((a, b) => a.rank! - b.rank! || a.column - b.column)
  return ranked[0]?.column
}

const ranks = new WeakMap<ImportField, Map<string, number>>()

const ranksOf = (field: ImportField): Map<string, number> => {
  const known = ranks.get(field) ?? new Map(field.headings.map((heading, rank) => [keyOf(heading), rank]))
  ranks.set(field, known)
  return known
}

/** Width, spaces, letter case, a star for required columns and remarks in brackets do not count. */
const keyOf = (text: string): string =>
  normaliseCode(text)
    .replace(/\(.*?\)|\[.*?\]|【.*?】/gu, '')
    .replace(/[\p{P}\p{S}]/gu, '')
