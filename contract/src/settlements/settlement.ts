import { z } from 'zod'
import { id, instant } from '../values/basics.ts'

/** 领取明细表 of an activity, or 结算单 of a merchant and a time. */
export const welfareDocumentKinds = ['register', 'settlement'] as const
export type WelfareDocumentKind = (typeof welfareDocumentKinds)[number]

/** `locked`: frozen by the union, the merchant has not answered; without an answer it counts as confirmed after `answerBy`. */
export const settlementStatuses = ['locked', 'confirmed', 'disputed', 'withdrawn'] as const
export type SettlementStatus = (typeof settlementStatuses)[number]

/** A numbered, frozen sheet. `digest` is over its content; the same content is written as the same bytes at any time. */
export const welfareDocument = z.object({
  id,
  number: z.string(),
  kind: z.enum(welfareDocumentKinds),
  unionName: z.string(),
  /** Title of the activity, or name of the merchant. */
  title: z.string(),
  asOf: instant,
  rows: z.int(),
  units: z.int(),
  amountInFen: z.int(),
  digest: z.string(),
  digestAlgorithm: z.string(),
  verifyUrl: z.string(),
  byName: z.string().nullable(),
  createdAt: instant,
})

/** A line of a settlement: one voucher, as it was redeemed and reversed in the time. */
export const settlementLine = z.object({
  campaignId: id,
  campaignName: z.string(),
  activityTitle: z.string(),
  valueInFen: z.int(),
  redeemedUnits: z.int(),
  reversedUnits: z.int(),
  payableUnits: z.int(),
  payableInFen: z.int(),
})

export const settlement = z.object({
  id,
  number: z.string(),
  merchantId: id,
  merchantName: z.string(),
  unionName: z.string(),
  fromAt: instant,
  untilAt: instant,
  status: z.enum(settlementStatuses),
  units: z.int(),
  amountInFen: z.int(),
  lockedAt: instant,
  answerBy: instant,
  answeredAt: instant.nullable(),
  disputeReason: z.string().nullable(),
  documentId: id,
})

export const settlementDetail = settlement.extend({
  lines: z.array(settlementLine),
  amountInWords: z.string(),
  digest: z.string(),
  verifyUrl: z.string(),
  abilities: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
})

/** issued = unclaimed + claimed + redeemed + expired + void, as it is printed under a register. */
export const unitIdentity = z.object({
  issued: z.int(),
  unclaimed: z.int(),
  claimed: z.int(),
  redeemed: z.int(),
  expired: z.int(),
  void: z.int(),
})

export type WelfareDocument = z.infer<typeof welfareDocument>
export type SettlementLine = z.infer<typeof settlementLine>
export type Settlement = z.infer<typeof settlement>
export type SettlementDetail = z.infer<typeof settlementDetail>
export type UnitIdentity = z.infer<typeof unitIdentity>
