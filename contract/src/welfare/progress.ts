import { z } from 'zod'
import { id } from '../values/basics.ts'

/** Numbers of a year for a union with everything below it; amounts in fen. `…Units` are net of what was taken back. */
export const welfareAmounts = z.object({
  issuedUnits: z.int(),
  issuedInFen: z.int(),
  claimedUnits: z.int(),
  claimedInFen: z.int(),
  redeemedUnits: z.int(),
  redeemedInFen: z.int(),
})

/** A union one level down with all below it (seed 004, 三(三): 后台数据抓取). */
export const childProgress = welfareAmounts.extend({
  unionId: id,
  unionName: z.string(),
  hasChildren: z.boolean(),
  verifiedMembers: z.int(),
  openActivities: z.int(),
  /** Activities that are over while claimed vouchers of theirs are neither settled nor at an end for longer than set. */
  overdueActivities: z.int(),
  /** Base unions below that issued nothing in the year. */
  idleUnions: z.int(),
})

export type WelfareAmounts = z.infer<typeof welfareAmounts>
export type ChildProgress = z.infer<typeof childProgress>
