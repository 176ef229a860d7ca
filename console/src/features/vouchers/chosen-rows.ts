/** What was chosen on other pages, and the rows of this one; each once. */
export const withPage = <Row>(
  chosen: readonly Row[],
  page: readonly Row[],
  idOf: (row: Row) => string,
): Row[] => [...new Map([...chosen, ...page].map((row) => [idOf(row), row])).values()]

/** Without those that something was done with. */
export const without = <Row>(
  chosen: readonly Row[],
  done: readonly Row[],
  idOf: (row: Row) => string,
): Row[] => chosen.filter((row) => !done.some((each) => idOf(each) === idOf(row)))
