/** The number of an entry as people can compare it: the last eight characters, in two groups. */
export const shortEntry = (entryId: string): string =>
  entryId
    .slice(-8)
    .toUpperCase()
    .replace(/^(.{4})/, '$1 ')
