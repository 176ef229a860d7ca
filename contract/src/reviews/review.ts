import { z } from 'zod'
import { registrationApplication } from '../unions/registration.ts'
import { day, id, instant } from '../values/basics.ts'

export const reviewKinds = ['union.registration', 'member.join'] as const
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
  submittedAt: instant,
  decidedAt: instant.nullable(),
  round: z.int(),
  reason: z.string().nullable(),
  abilities: z.object({ decide: z.boolean() }),
})

/** One step of the history: who did what and why; decisions are append-only. */
export const reviewEvent = z.object({
  action: z.enum(['submitted', 'approved', 'rejected', 'withdrawn']),
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

/** What was submitted, by kind, frozen as of the latest round. */
export const reviewSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('union.registration'), form: registrationApplication.shape.form }),
  z.object({ kind: z.literal('member.join'), form: joinForm }),
])

export const reviewDetail = reviewRow.extend({
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
export type BatchOutcome = z.infer<typeof batchOutcome>
