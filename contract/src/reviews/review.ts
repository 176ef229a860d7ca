import { z } from 'zod'
import { shownActivity } from '../activities/publication.ts'
import { shownGrant } from '../administrators/administrator.ts'
import { shownExport } from '../exports/export.ts'
import { shownCorrection } from '../members/correction.ts'
import { shownGroupTransfer } from '../members/group-transfer.ts'
import { shownProof } from '../proofs/proof.ts'
import { cancellationPreview, shownCancellation } from '../unions/cancellation.ts'
import { informationFields, shownInformation } from '../unions/information.ts'
import { shownMove } from '../unions/move.ts'
import { shownRegistration, similarUnion } from '../unions/registration.ts'
import { day, id, instant } from '../values/basics.ts'

export const reviewKinds = [
  'union.registration',
  'union.change',
  'union.cancellation',
  'union.move',
  'administrator.grant',
  'administrator.revocation',
  'member.join',
  'member.registration',
  'member.transfer',
  'member.group_transfer',
  'member.correction',
  'member.proof',
  'member.export',
  'activity.publication',
] as const
export type ReviewKind = (typeof reviewKinds)[number]

export const reviewStatuses = ['pending', 'approved', 'rejected', 'withdrawn'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

/** A row of a review list. `title` is the union's or the person's name; people seen here are masked. */
export const reviewRow = z.object({
  id,
  kind: z.enum(reviewKinds),
  status: z.enum(reviewStatuses),
  title: z.string(),
  applicantName: z.string().nullable(),
  applicantPhoneMasked: z.string(),
  /** The union for which it was applied, where it is not a person's own application. */
  fromUnionName: z.string().nullable(),
  submittedAt: instant,
  decidedAt: instant.nullable(),
  /** Last working day in time; afterwards it is overdue. */
  dueOn: day.nullable(),
  isOverdue: z.boolean(),
  /** Came up from this union because it was left too long. */
  escalatedFromName: z.string().nullable(),
  round: z.int(),
  reason: z.string().nullable(),
  abilities: z.object({ decide: z.boolean() }),
  /** Code of the reason why not. */
  refusals: z.object({ decide: z.string().nullable() }),
})

/** One step of the history: who did what and why; decisions are append-only. */
export const reviewEvent = z.object({
  /** `passed`: the first of two unions agreed and passed it on. */
  action: z.enum(['submitted', 'passed', 'approved', 'rejected', 'withdrawn', 'reminded', 'escalated']),
  round: z.int(),
  at: instant,
  byName: z.string().nullable(),
  reason: z.string().nullable(),
})

const joinForm = z.object({
  name: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  documentKind: z.string(),
  documentMasked: z.string(),
  phoneMasked: z.string(),
  employerName: z.string().nullable(),
  joinedOn: day.nullable(),
  note: z.string().nullable(),
})

const transferForm = joinForm.extend({
  fromUnionName: z.string().nullable(),
  toUnionName: z.string(),
  effectiveOn: day.nullable(),
  /** Which union this step asks: the one that is left, or the one that is entered. */
  step: z.enum(['releasing', 'receiving']),
  /** A role at the old union has to end first. */
  holdsOffice: z.boolean(),
})

/** What was submitted, by kind, frozen as of the latest round. */
export const reviewSubject = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('union.registration'),
    form: shownRegistration,
    similar: z.array(similarUnion),
  }),
  z.object({
    kind: z.literal('union.change'),
    /** As the record stood when it was submitted. */
    before: shownInformation,
    after: shownInformation,
    changedFields: z.array(z.enum(informationFields)),
    note: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('union.cancellation'),
    form: shownCancellation,
    /** What stands in its way now and what would follow; empty once it is decided. */
    blockers: cancellationPreview.shape.blockers,
    effects: cancellationPreview.shape.effects,
  }),
  z.object({ kind: z.literal('union.move'), form: shownMove }),
  z.object({ kind: z.literal('administrator.grant'), form: shownGrant }),
  z.object({ kind: z.literal('administrator.revocation'), form: shownGrant }),
  z.object({ kind: z.literal('member.join'), form: joinForm }),
  z.object({ kind: z.literal('member.registration'), form: joinForm }),
  z.object({ kind: z.literal('member.transfer'), form: transferForm }),
  z.object({ kind: z.literal('member.group_transfer'), form: shownGroupTransfer }),
  z.object({ kind: z.literal('member.correction'), form: shownCorrection }),
  z.object({ kind: z.literal('member.proof'), form: shownProof }),
  z.object({ kind: z.literal('member.export'), form: shownExport }),
  z.object({ kind: z.literal('activity.publication'), form: shownActivity }),
])

export const reviewDetail = reviewRow.extend({
  subject: reviewSubject,
  events: z.array(reviewEvent),
})

/** An application of the own union as its staff see it. */
export const ownApplication = z.object({
  id,
  kind: z.enum(reviewKinds),
  status: z.enum(reviewStatuses),
  title: z.string(),
  applicantName: z.string().nullable(),
  decidingUnionName: z.string(),
  decidingUnionPhone: z.string().nullable(),
  submittedAt: instant,
  decidedAt: instant.nullable(),
  round: z.int(),
  reason: z.string().nullable(),
  abilities: z.object({ withdraw: z.boolean(), correct: z.boolean() }),
  subject: reviewSubject,
  events: z.array(reviewEvent),
})

/** The outcome for one of several reviews decided together. */
export const batchOutcome = z.object({
  id,
  outcome: z.enum(['decided', 'refused']),
  errorCode: z.string().nullable(),
})

export type ReviewRow = z.infer<typeof reviewRow>
export type ReviewDetail = z.infer<typeof reviewDetail>
export type ReviewEvent = z.infer<typeof reviewEvent>
export type ReviewSubject = z.infer<typeof reviewSubject>
export type OwnApplication = z.infer<typeof ownApplication>
export type BatchOutcome = z.infer<typeof batchOutcome>
