/** Rows of the review table are found by the key that the table writes on them. */
const rowElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(id)}"]`)

export const focusRow = (id: string | undefined): void => {
  const row = id === undefined ? null : rowElement(id)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}

/** The row to go on with once `gone` have left the list: the next one below, or else the last above. */
export const rowAfter = (ids: readonly string[], gone: ReadonlySet<string>): string | undefined => {
  const last = ids.findLastIndex((id) => gone.has(id))
  return (
    ids.slice(last + 1).find((id) => !gone.has(id)) ?? ids.slice(0, last + 1).findLast((id) => !gone.has(id))
  )
}
