import type { ActivityScope, ActivityStatus, Admission } from '@huigong/contract'
import type { CapRule } from '../../welfare/index.ts'

/** An activity as a claim meets it: the shell, the rules, its prizes and the caps that stop. */
export type ClaimActivity = {
  id: string
  unionId: string
  unionPath: string
  unionName: string
  startsAt: Date
  endsAt: Date
  status: ActivityStatus
  isOpen: boolean
  scope: ActivityScope
  /** Paths of the branches that may take part where the scope is `branches`. */
  branchPaths: string[]
  times: 'once' | 'daily'
  timesADay: number
  countedBy: 'activity' | 'prize'
  admission: Admission
  includesRetained: boolean
  birthMonths: number[] | null
  /** None where a document allows more. */
  capRules: readonly CapRule[]
}

export type ClaimPrize = {
  activityId: string
  campaignId: string
  valueInFen: number
  validFrom: Date
  validUntil: Date
  category: string
  festival: string | null
  unclaimedUnits: number
}

/** A voucher that the person has out of the activity. */
export type HeldVoucher = {
  id: string
  number: string
  slot: string
  key: string
  claimedAt: string
  isVoid: boolean
}

/** Where a person belongs now; all null for somebody who is in no union. */
export type Belonging = {
  status: 'unverified' | 'active' | 'retained' | null
  unionId: string | null
  unionPath: string | null
  bornMonth: number | null
}

/** A union of the scope that the person has left, with the day. */
export type Departure = { unionName: string; day: string }

export type Claimer = Belonging & {
  /** Looked up only for somebody who is outside the scope. */
  departure: Departure | null
  held: readonly HeldVoucher[]
  /** What the person has received in the year: of a category and an occasion, or of all occasions. */
  receivedInFen: (category: string, occasion: string | null) => number
}
