import { z } from 'zod'
import { day, id, instant } from '../values/basics.ts'

/** 入会: not a member yet. 会员登记: a member off-line, put on the system with the original date. 转会: to another union. */
export const applicationKinds = ['member.join', 'member.registration', 'member.transfer'] as const

const shared = {
  unionId: id,
  /** One of the union's employers, or a name typed where it is not listed. */
  employerId: id.nullish(),
  employerName: z.string().trim().max(80).nullish(),
  note: z.string().trim().max(200).nullish(),
}

/** One form for the three ways into a union (seed 001, 三.1 and 三.6). */
export const membershipForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member.join'), ...shared }),
  z.object({
    kind: z.literal('member.registration'),
    ...shared,
    /** The original date of joining. */
    joinedOn: day,
  }),
  z.object({
    kind: z.literal('member.transfer'),
    ...shared,
    /** A later day than the approval's: until then the member stays. */
    effectiveOn: day.nullish(),
  }),
])

/** My application: `unionPhone` lets me call the union that decides while it waits (seed 001, section 三.9). */
export const membershipApplication = z.object({
  id,
  kind: z.enum(applicationKinds),
  status: z.enum(['pending', 'approved', 'rejected', 'withdrawn']),
  /** The union applied to. */
  unionId: id,
  unionName: z.string(),
  /** The union that decides now: another one while the old union has to let go first. */
  decidingUnionName: z.string(),
  /** The old union has let go already. */
  isReleased: z.boolean(),
  unionPhone: z.string().nullable(),
  fromUnionName: z.string().nullable(),
  employerId: id.nullable(),
  employerName: z.string().nullable(),
  joinedOn: day.nullable(),
  effectiveOn: day.nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  submittedAt: instant,
  decidedAt: instant.nullable(),
  abilities: z.object({ correct: z.boolean(), withdraw: z.boolean() }),
})

export const membership = z.object({
  id,
  status: z.enum(['unverified', 'active', 'retained']),
  unionId: id,
  unionName: z.string(),
  unionPhone: z.string().nullable(),
  joinedOn: day.nullable(),
  /** The day on which a decided transfer takes effect, and where to. */
  plannedTransfer: z.object({ unionName: z.string(), effectiveOn: day }).nullable(),
})

/** The electronic card. `code` goes into the QR code, changes every 30 seconds and is checked on a public page. */
export const memberCard = z.object({
  name: z.string(),
  unionName: z.string(),
  cardNumber: z.string(),
  joinedOn: day.nullable(),
  /** `retained`: 保留会籍, a member without vote and dues. */
  status: z.enum(['active', 'retained']),
  code: z.string(),
  checkUrl: z.string(),
  validForSeconds: z.int(),
})

/** What anybody who scans a card may know. */
export const cardCheck = z.object({
  nameMasked: z.string(),
  unionName: z.string(),
  cardNumber: z.string(),
  status: memberCard.shape.status,
  checkedAt: instant,
})

export type ApplicationKind = (typeof applicationKinds)[number]
export type MembershipForm = z.infer<typeof membershipForm>
export type MembershipApplication = z.infer<typeof membershipApplication>
export type Membership = z.infer<typeof membership>
export type MemberCard = z.infer<typeof memberCard>
export type CardCheck = z.infer<typeof cardCheck>
