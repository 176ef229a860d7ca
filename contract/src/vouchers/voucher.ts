import { z } from 'zod'
import { id, instant } from '../values/basics.ts'

/** Where a claimed voucher is: one account of the ledger each. */
export const voucherStatuses = ['claimed', 'redeemed', 'expired', 'void'] as const
export type VoucherStatus = (typeof voucherStatuses)[number]

/** How it was shown to the clerk: the changing QR code, the number read aloud, or a printed paper. */
export const redemptionMethods = ['scan', 'number', 'paper'] as const
export type RedemptionMethod = (typeof redemptionMethods)[number]

/** A voucher as its owner, or whoever collects it for the owner, sees it. */
export const ownVoucher = z.object({
  id,
  activityId: id,
  title: z.string(),
  name: z.string(),
  activityTitle: z.string(),
  unionName: z.string(),
  iconId: id.nullable(),
  valueInFen: z.int(),
  status: z.enum(voucherStatuses),
  claimedAt: instant,
  validFrom: instant,
  validUntil: instant,
  /** Mine, or somebody else's that I was named to collect. */
  role: z.enum(['owner', 'proxy']),
  ownerName: z.string(),
  redeemedAt: instant.nullable(),
  redeemedAtName: z.string().nullable(),
})

/**
 * What the phone needs to make codes without the network: `secret` gives a new code every `stepInSeconds` until
 * `secretValidUntil`; `serverTime` sets a wrong clock right. See `values/voucher-code.ts` for the form of a code.
 */
export const ownVoucherDetail = ownVoucher.extend({
  number: z.string(),
  holder: z.string(),
  secret: z.string().nullable(),
  secretValidUntil: instant.nullable(),
  serverTime: instant,
  stepInSeconds: z.int(),
  conditions: z.string().nullable(),
  description: z.string().nullable(),
  endReason: z.string().nullable(),
  /** Where it can be redeemed now. */
  merchants: z.array(
    z.object({
      name: z.string(),
      address: z.string(),
      landline: z.string().nullable(),
      position: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
    }),
  ),
  proxy: z.object({ name: z.string(), phoneMasked: z.string(), namedAt: instant }).nullable(),
  abilities: z.object({ nameProxy: z.boolean(), revokeProxy: z.boolean() }),
})

/** A claimed voucher as staff of its union see it: people masked but for their names. */
export const staffVoucher = z.object({
  id,
  activityId: id,
  campaignName: z.string(),
  name: z.string(),
  phoneMasked: z.string().nullable(),
  unionName: z.string(),
  status: z.enum(voucherStatuses),
  numberTail: z.string(),
  valueInFen: z.int(),
  claimedAt: instant,
  redeemedAt: instant.nullable(),
  merchantName: z.string().nullable(),
  endReason: z.string().nullable(),
  prints: z.int(),
  isCollectedByProxy: z.boolean(),
  abilities: z.object({ void: z.boolean(), print: z.boolean() }),
})

/** What a clerk sees of whoever stands there: never a number of a document, never a phone. */
export const shownToClerk = z.object({
  nameMasked: z.string(),
  /** Masked name of the owner where somebody else collects it. */
  ownerNameMasked: z.string().nullable(),
  item: z.string(),
  title: z.string(),
  unionName: z.string(),
  valueInFen: z.int(),
  validUntil: instant,
})

export const redemption = shownToClerk.extend({
  id,
  numberTail: z.string(),
  redeemedAt: instant,
  clerkName: z.string(),
  method: z.enum(redemptionMethods),
  reversedAt: instant.nullable(),
  reversalReason: z.string().nullable(),
  /** Until when this clerk can take it back; null where that is over. */
  undoableUntil: instant.nullable(),
})

export type OwnVoucher = z.infer<typeof ownVoucher>
export type OwnVoucherDetail = z.infer<typeof ownVoucherDetail>
export type StaffVoucher = z.infer<typeof staffVoucher>
export type ShownToClerk = z.infer<typeof shownToClerk>
export type Redemption = z.infer<typeof redemption>
