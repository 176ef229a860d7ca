import { admin } from '@huigong/client'
import type { UnionRow } from '@huigong/contract'
import { useState } from 'react'

/** Children of one node; `isCut` when there are more than the tree shows. */
export type Branch = { items: UnionRow[]; isCut: boolean }

const shownAtMost = 300

export const useUnionBranches = () => {
  const [branches, setBranches] = useState<ReadonlyMap<string, Branch>>(new Map())
  const [failure, setFailure] = useState<unknown>()
  const addBranch = (id: string, branch: Branch) => setBranches((before) => new Map(before).set(id, branch))
  return { branches, addBranch, failure, setFailure }
}

export const loadChildren = async (superiorId: string): Promise<Branch> => {
  const items: UnionRow[] = []
  let cursor: string | undefined
  do {
    const page = await admin.unions.list({ superiorId, limit: 100, cursor })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor && items.length < shownAtMost)
  return { items, isCut: cursor !== undefined }
}

/** Ids from below the own union down to this one. */
export const loadPath = async (id: string): Promise<string[]> => {
  const path = await admin.unions.listAncestors({ id })
  return path.map((union) => union.id)
}
