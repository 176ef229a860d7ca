import type { PathCopy, UnionEnding } from '../features/access/index.ts'
import { activitiesEnding } from '../features/activities/index.ts'
import { administratorsEnding } from '../features/administrators/index.ts'
import { employersEnding } from '../features/employers/index.ts'
import { importsEnding } from '../features/imports/index.ts'
import { membersEnding, movePathsOfMembers } from '../features/members/index.ts'
import { merchantsEnding } from '../features/merchants/index.ts'
import { reviewsEnding } from '../features/reviews/index.ts'
import { shortCodesEnding } from '../features/short-codes/index.ts'
import { unionsEnding } from '../features/unions/index.ts'
import { vouchersEnding } from '../features/vouchers/index.ts'

/** Everything that has a say in the end of a union, in the order in which it is carried out. */
export const unionEndings: readonly UnionEnding[] = [
  unionsEnding,
  reviewsEnding,
  importsEnding,
  activitiesEnding,
  vouchersEnding,
  membersEnding,
  employersEnding,
  merchantsEnding,
  shortCodesEnding,
  administratorsEnding,
]

/** Everything besides the unions that keeps a copy of their paths: it follows a branch that moves. */
export const pathCopies: readonly PathCopy[] = [movePathsOfMembers]
