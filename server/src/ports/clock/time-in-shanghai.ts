/** An instant as people in China read it, such as `2026-09-16 08:30`. */
export const timeInShanghai = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
