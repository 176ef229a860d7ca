import {
  concerningOthers,
  decidePermission,
  type NoticeKind,
  type Permission,
  type ReviewKind,
  type ReviewSubject,
} from '@huigong/contract'
import type { Reads, Transaction } from '../../platform/database/database.ts'
import type { Context } from '../access/index.ts'

/** A review as the engine keeps it; `payload` is frozen as submitted in the latest round. */
export type Review<Payload = unknown> = {
  id: string
  kind: ReviewKind
  status: 'pending' | 'approved' | 'rejected' | 'withdrawn'
  /** The union that decides. */
  unionId: string
  subjectId: string | null
  /** The union that applies, where it is not a person's own application. */
  fromUnionId: string | null
  title: string
  applicantAccountId: string
  round: number
  payload: Payload
  submittedAt: Date
  decidedAt: Date | null
  dueOn: string | null
  /** The union one level up, which may decide too because this one left it too long. */
  escalatedUnionId: string | null
  /** Of a kind that needs two unions: 1 until the first has passed it on. */
  step: number
  /** The union that passed it on: it reads it still, and decides nothing any more. */
  passedUnionId: string | null
}

/** One sort of application. The engine knows workflows; a kind knows what is applied for. */
export type ReviewDefinition<Payload> = {
  kind: ReviewKind
  /** What the reviewer reads: the submitted form, people masked. */
  present: (db: Reads, review: Review<Payload>) => Promise<ReviewSubject>
  /**
   * What the approval needs of the tree, taken before the review is locked: whoever applies holds the tree first and
   * the review second, and in another order the two would wait for each other.
   */
  treeWhenApproved?: 'held' | 'locked'
  /** Carries the approval out in its transaction; throws a `DomainError` to refuse it. */
  whenApproved: (tx: Transaction, ctx: Context, review: Review<Payload>) => Promise<void>
  /** Follows a rejection or a withdrawal in its transaction, where what is applied for has a state of its own. */
  whenSentBack?: (
    tx: Transaction,
    ctx: Context,
    review: Review<Payload>,
    outcome: 'rejected' | 'withdrawn',
  ) => Promise<void>
  /**
   * The union that has to agree next; null where this approval is the last. It is asked at every approval and throws a
   * `DomainError` to refuse it.
   */
  nextUnion?: (tx: Transaction, ctx: Context, review: Review<Payload>) => Promise<string | null>
  /** Name of the union in the notice where it is not the deciding one. */
  subjectName: (review: Review<Payload>) => string | null
  /** What the notice says besides that name; never anything of a person. */
  noticeValues?: (review: Review<Payload>) => Record<string, string>
  /** `passed` tells of the next union, by its name. */
  notices: { approved: NoticeKind; rejected: NoticeKind; passed?: NoticeKind }
}

// Definitions of all payloads live in one list; each is only ever called with a review of its own kind.
// biome-ignore lint/suspicious/noExplicitAny: the payload's type is the kind's own affair
export type AnyReviewDefinition = ReviewDefinition<any>
export type ReviewDefinitions = Record<ReviewKind, AnyReviewDefinition>

/** Nobody stands above the union at the top: what it applies for itself its security administrator decides. */
export const permissionToDecide = ({
  kind,
  unionId,
  fromUnionId,
}: Pick<Review, 'kind' | 'unionId'> & { fromUnionId?: string | null | undefined }): Permission =>
  fromUnionId === unionId && !concerningOthers.includes(kind)
    ? 'root_applications.review'
    : decidePermission[kind]
