import { z } from 'zod'
import { day, id, instant } from '../values/basics.ts'

export const membershipStatuses = ['unverified', 'active', 'retained', 'ended'] as const
export type MembershipStatus = (typeof membershipStatuses)[number]

/**
 * Entries of the membership ledger. The first six are 会籍变化类型 of the national form (domain 2.4); `verify`: the person
 * verified; `resume`: 恢复会籍 after a retention; `recover`: an end was put back in time; `correct`: a record was mended.
 */
export const membershipChangeKinds = [
  'join',
  'transfer_in',
  'retain',
  'transfer_out',
  'expel',
  'quit',
  'verify',
  'resume',
  'recover',
  'correct',
] as const

export const membershipSources = [
  'import',
  'application',
  'verification',
  'staff',
  'plan',
  'merge',
  'account',
  'undo',
] as const

/** A row of a member list. Identity number and phone are always masked; the name is clear within reach. */
export const memberRow = z.object({
  id,
  personId: id,
  name: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  documentKind: z.string(),
  documentMasked: z.string(),
  phoneMasked: z.string().nullable(),
  status: z.enum(membershipStatuses),
  unionId: id,
  unionName: z.string(),
  joinedOn: day.nullable(),
  /** The entry that led to the present status: kind, code of its reason, and date. */
  statusKind: z.enum(membershipChangeKinds).nullable(),
  statusReason: z.string().nullable(),
  statusOn: day.nullable(),
  /** The person verified under another name than the union's record: staff must look. */
  nameDiffers: z.boolean(),
  /** A change that was decided and takes effect on this later day. */
  plannedOn: day.nullable(),
})

/** An entry of the membership ledger. */
export const membershipChange = z.object({
  id,
  kind: z.enum(membershipChangeKinds),
  reason: z.string().nullable(),
  on: day,
  unionName: z.string(),
  source: z.enum(membershipSources),
  recordedAt: instant,
})

/** Statistical fields of the national form, as code-list codes (domain 2.1), and what the union notes (seed 004 图5). */
export const personRecord = z.object({
  sex: z.enum(['male', 'female']).nullable(),
  bornOn: day.nullable(),
  nationality: z.string().nullable(),
  ethnicGroup: z.string().nullable(),
  employment: z.string().nullable(),
  education: z.string().nullable(),
  skillLevel: z.string().nullable(),
  politicalStatus: z.string().nullable(),
  householdKind: z.string().nullable(),
  householdPlace: z.string().nullable(),
  nativePlace: z.string().nullable(),
  isMigrantWorker: z.boolean().nullable(),
  employerName: z.string().nullable(),
  duty: z.string().nullable(),
  note: z.string().nullable(),
})

export const memberDetail = memberRow.extend({
  ...personRecord.shape,
  /** Documents besides the first one, from records that were merged. */
  furtherDocuments: z.array(z.object({ kind: z.string(), masked: z.string() })),
  /** The name that the person verified with, where it differs. */
  verifiedName: z.string().nullable(),
  plan: z
    .object({
      id,
      kind: z.string(),
      effectiveOn: day,
      reason: z.string().nullable(),
      toUnionName: z.string().nullable(),
    })
    .nullable(),
  /** Roles held at this union: the member cannot leave before they end. */
  offices: z.array(z.string()),
  mayVote: z.boolean(),
  recoverableUntil: instant.nullable(),
  changes: z.array(membershipChange),
  abilities: z.object({ disclose: z.boolean(), manage: z.boolean(), recover: z.boolean() }),
})

export type MemberRow = z.infer<typeof memberRow>
export type MemberDetail = z.infer<typeof memberDetail>
export type PersonRecord = z.infer<typeof personRecord>
export type MembershipChange = z.infer<typeof membershipChange>
