import { z } from 'zod'
import { day, id, instant } from '../values/basics.ts'

export const joinForm = z.object({
  unionId: id,
  employerName: z.string().trim().max(80).nullish(),
  /** Original date for somebody who is a member already off-line (会员登记, seed 001 三.1). */
  joinedOn: day.nullish(),
  note: z.string().trim().max(200).nullish(),
})

/** My application: `unionPhone` lets me call the union while it waits (seed 001, section 三.9). */
export const joinApplication = z.object({
  id,
  status: z.enum(['pending', 'approved', 'rejected', 'withdrawn']),
  unionId: id,
  unionName: z.string(),
  unionPhone: z.string().nullable(),
  employerName: z.string().nullable(),
  joinedOn: day.nullable(),
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
})

/** The electronic card. `code` goes into the QR code, changes every 30 seconds and is checked on a public page. */
export const memberCard = z.object({
  name: z.string(),
  unionName: z.string(),
  cardNumber: z.string(),
  joinedOn: day.nullable(),
  code: z.string(),
  checkUrl: z.string(),
  validForSeconds: z.int(),
})

/** What anybody who scans a card may know. */
export const cardCheck = z.object({
  nameMasked: z.string(),
  unionName: z.string(),
  cardNumber: z.string(),
  checkedAt: instant,
})

export type JoinForm = z.infer<typeof joinForm>
export type JoinApplication = z.infer<typeof joinApplication>
export type Membership = z.infer<typeof membership>
export type MemberCard = z.infer<typeof memberCard>
export type CardCheck = z.infer<typeof cardCheck>
