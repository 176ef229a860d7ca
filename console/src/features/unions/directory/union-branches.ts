import { admin } from '@huigong/client'
import type { Page } from '@huigong/contract'
import { useState } from 'react'

type TreeUnion = { id: string; name: string; isLeaf: boolean }

/** Children of one node; `isCut` when there are more than the tree shows. */
export type Branch = { items: TreeUnion[]; isCut: boolean }

/** Where a tree comes from: today's, or that of a day. `pathTo` gives the ids from below the own union down. */
export type TreeSource = {
  load: (superiorId: string) => Promise<Branch>
  pathTo: (id: string) => Promise<string[]>
}

const shownAtMost = 300

export const useUnionBranches = () => {
  const [branches, setBranches] = useState<ReadonlyMap<string, Branch>>(new Map())
  const [failure, setFailure] = useState<unknown>()
  const addBranch = (id: string, branch: Branch) => setBranches((before) => new Map(before).set(id, branch))
  return { branches, addBranch, failure, setFailure }
}

export const treeOfToday: TreeSource = {
  load: (superiorId) =>
    readBranch(
      (cursor) => admin.unions.list({ superiorId, limit: 100, cursor }),
      (union) => !union.isAboveBase,
    ),
  pathTo: async (id) => (await admin.unions.listAncestors({ id })).map((union) => union.id),
}

/** Nobody tells the path of a past day: branches above a union named in the address stay closed. */
export const treeOnDay = (on: string): TreeSource => ({
  load: (superiorId) =>
    readBranch(
      (cursor) => admin.unions.listOnDay({ on, superiorId, limit: 100, cursor }),
      (union) => !union.hasChildren,
    ),
  pathTo: async (id) => [id],
})

const readBranch = async <Union extends { id: string; name: string }>(
  read: (cursor: string | undefined) => Promise<Page<Union>>,
  isLeaf: (union: Union) => boolean,
): Promise<Branch> => {
  const items: TreeUnion[] = []
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    items.push(...page.items.map((union) => ({ id: union.id, name: union.name, isLeaf: isLeaf(union) })))
    cursor = page.nextCursor ?? undefined
  } while (cursor && items.length < shownAtMost)
  return { items, isCut: cursor !== undefined }
}
