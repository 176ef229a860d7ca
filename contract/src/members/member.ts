import { z } from 'zod'
import { day, id, instant } from '../values/basics.ts'

export const membershipStatuses = ['unverified', 'active', 'retained', 'ended'] as const
export type MembershipStatus = (typeof membershipStatuses)[number]

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
  /** The person verified under another name than the union's record: staff must look. */
  nameDiffers: z.boolean(),
})

/** An entry of the membership ledger; kinds are 会籍变化类型 of the national form (domain 2.4). */
export const membershipChange = z.object({
  id,
  kind: z.enum(['join', 'transfer_in', 'retain', 'transfer_out', 'expel', 'quit', 'verify', 'correct']),
  reason: z.string().nullable(),
  on: day,
  unionName: z.string(),
  source: z.enum(['import', 'application', 'verification', 'staff', 'undo']),
  recordedAt: instant,
})

/** Statistical fields of the national form, as code-list codes (domain 2.1). */
export const memberDetail = memberRow.extend({
  bornOn: day.nullable(),
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
  changes: z.array(membershipChange),
  abilities: z.object({ disclose: z.boolean() }),
})

export type MemberRow = z.infer<typeof memberRow>
export type MemberDetail = z.infer<typeof memberDetail>
export type MembershipChange = z.infer<typeof membershipChange>
