import { type SQL, sql } from '../../platform/database/sql.ts'

/**
 * Whether two columns hold one name: the rule of `sameName` in the contract for names that are already in their
 * stored spelling, so that dots, spaces, letter case and variation selectors are left to compare.
 */
export const isSameName = (a: string, b: string): SQL => sql.raw(`(${a} = ${b} or ${keyOf(a)} = ${keyOf(b)})`)

const keyOf = (column: string): string =>
  String.raw`upper(regexp_replace(regexp_replace(${column}, '[\ufe00-\ufe0f\U000e0100-\U000e01ef]', '', 'g'), '[\s·.]+', '·', 'g'))`
