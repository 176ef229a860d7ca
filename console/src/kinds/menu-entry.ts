import type { AdminSession, ReviewKind } from '@huigong/contract'
import type { MenuEntry } from './menu.tsx'

/** Whether the session's permissions and its union open what the entry leads to. */
export const isShown = (entry: MenuEntry, session: AdminSession | null | undefined): boolean => {
  const needed = listOf(entry.may)
  const isPermitted = needed.length === 0 || needed.some((may) => session?.permissions.includes(may))
  return isPermitted && (!entry.onlyAboveBase || (session?.union?.isAboveBase ?? false))
}

/** How many applications wait behind the entry. */
export const pendingOf = (
  entry: MenuEntry,
  counts: Partial<Record<ReviewKind, number>> | undefined,
): number => listOf(entry.badge).reduce((sum, kind) => sum + (counts?.[kind] ?? 0), 0)

const listOf = <Value extends string>(value: Value | readonly Value[] | undefined): readonly Value[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
