import type { CancellationBlocker, CancellationEffect } from '@huigong/contract'
import type { Reads, Transaction } from '../../platform/database/database.ts'
import type { Context } from './context.ts'

/** A union that is to end, and the one that takes its members over. */
export type Ending = { unionId: string; destinationId: string | null }

export type Counted<Kind> = { kind: Kind; count: number }

/**
 * What one feature has to say about the end of a union: what stands in the way, what will follow, and how it is
 * carried out in the transaction of the approval, while nobody else changes the tree. All of them are listed in
 * `server/src/kinds/union-endings.ts`.
 */
export type UnionEnding = {
  blockers?: (db: Reads, ending: Ending) => Promise<Counted<CancellationBlocker>[]>
  effects?: (db: Reads, ending: Ending) => Promise<Counted<CancellationEffect>[]>
  carryOut?: (tx: Transaction, ctx: Context, ending: Ending) => Promise<void>
}

/** Lets what one feature keeps about a person follow when two records turn out to be of one person; both are locked. */
export type PersonMerge = (tx: Transaction, ids: { keptId: string; droppedId: string }) => Promise<void>

/** Rewrites a copy of paths when a branch moves from one path to another. */
export type PathCopy = (tx: Transaction, fromPath: string, toPath: string) => Promise<void>
