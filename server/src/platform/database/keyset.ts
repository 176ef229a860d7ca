import type { Page } from '@huigong/contract'

/** A cursor names the last row's sort key; it is opaque to the reader and carries no personal data. */
export const writeCursor = (key: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** The sort key of a cursor, or undefined for the first page or a cursor that is not one of ours. */
export const readCursor = (cursor: string | undefined, length: number): string[] | undefined => {
  if (!cursor) return undefined
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(key) && key.length === length ? key.map(String) : undefined
  } catch {
    return undefined
  }
}

/** Makes a page out of `limit + 1` rows. */
export const pageOfRows = <Row, Item>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => readonly unknown[],
  present: (row: Row) => Item,
): Page<Item> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null,
  }
}
