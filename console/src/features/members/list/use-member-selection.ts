import type { MemberSelection } from '@huigong/contract'
import { useState } from 'react'

type Filter = Extract<MemberSelection, { by: 'filter' }>['filter']

/** Rows chosen one by one over several pages, or all that match; other filters begin anew. */
export const useMemberSelection = (filter: Filter) => {
  const key = `${filter.status}\n${filter.search ?? ''}`
  const [kept, setKept] = useState<{ key: string; ids: string[]; all: number | null }>({
    key,
    ids: [],
    all: null,
  })
  const { ids, all } = kept.key === key ? kept : nobody
  const selection: MemberSelection | undefined =
    all !== null ? { by: 'filter', filter, count: all } : ids.length > 0 ? { by: 'ids', ids } : undefined
  return {
    ids,
    selection,
    isAll: all !== null,
    number: all ?? ids.length,
    setIds: (next: readonly string[]) => setKept({ key, ids: [...next], all: null }),
    setAll: (count: number) => setKept({ key, ids: [], all: count }),
    clear: () => setKept({ key, ids: [], all: null }),
  }
}

const nobody: { ids: string[]; all: number | null } = { ids: [], all: null }

export type ChosenMembers = ReturnType<typeof useMemberSelection>
