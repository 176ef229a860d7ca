import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, idInput, instant } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { activityKinds, admissions, claimRules, prize, whyNot } from './activity.ts'
import {
  drawRefusals,
  numberRefusals,
  personRefusals,
  strangerRefusals,
  timeRefusals,
} from './claim-refusals.ts'

const offeredPrize = prize
  .pick({
    campaignId: true,
    name: true,
    title: true,
    iconId: true,
    merchantName: true,
    valueInFen: true,
    validFrom: true,
    validUntil: true,
  })
  .extend({
    conditions: z.string().nullable(),
    description: z.string().nullable(),
    unitsLeft: z.int(),
    /** Why I cannot claim this prize now; null where I can. */
    whyNot: whyNot.nullable(),
  })

/** An activity as a member sees it in the list. */
const offeredActivity = z.object({
  id,
  kind: z.enum(activityKinds),
  title: z.string(),
  unionName: z.string(),
  coverId: id.nullable(),
  startsAt: instant,
  endsAt: instant,
  admission: z.enum(admissions),
  applicationsUntil: instant.nullable(),
  unitsLeft: z.int(),
  /** Vouchers that I have out of it. */
  myVouchers: z.int(),
  whyNot: whyNot.nullable(),
})

/** My application in an activity whose order is drawn; `entryId` stands for me in the published lists. */
const myApplication = z.object({
  entryId: id,
  wishes: z.array(id),
  appliedAt: instant,
  /** Place in the drawn order, from 1; null before the draw. */
  place: z.int().nullable(),
  /** `left_out`: was no member of the scope any more at the draw; `not_given`: was drawn, and a rule forbade the voucher. */
  outcome: z.enum(['waiting', 'won', 'not_won', 'left_out', 'not_given']),
  /** The voucher that was drawn. */
  campaignId: id.nullable(),
  voucherId: id.nullable(),
})

const offeredActivityDetail = offeredActivity.extend({
  content: z.string(),
  rules: claimRules.pick({ times: true, timesADay: true, countedBy: true }),
  prizes: z.array(offeredPrize),
  application: myApplication.nullable(),
  /** How many applied, and the commitment to the seed, where the order is drawn. */
  draw: z
    .object({
      applications: z.int(),
      commitment: z.string(),
      isDrawn: z.boolean(),
      drawnAt: instant.nullable(),
    })
    .nullable(),
})

/** `POST …/claims` has no `Idempotency-Key`: its `key` is one, kept with the voucher. */
export const activities = {
  list: endpoint({
    method: 'GET',
    path: '/member/activities',
    may: 'account',
    summary:
      'Activities that are open for my union, those I can claim from first, with the reason where I cannot',
    input: pageQuery,
    output: pageOf(offeredActivity),
  }),
  get: endpoint({
    method: 'GET',
    path: '/member/activities/{id}',
    may: 'account',
    summary: 'One of them with its prizes; counts a visit',
    input: idInput,
    output: offeredActivityDetail,
  }),
  claim: endpoint({
    method: 'POST',
    path: '/member/activities/{id}/claims',
    may: 'verified',
    summary: 'Claim a voucher; the same key again gets the same voucher',
    input: z.object({ id, campaignId: id, key: z.string().min(8).max(64) }),
    output: z.object({ voucherId: id, number: z.string(), claimedAt: instant }),
    repeats: 'by_key',
    errors: [...strangerRefusals, ...personRefusals, ...timeRefusals, ...numberRefusals],
  }),
  apply: endpoint({
    method: 'POST',
    path: '/member/activities/{id}/applications',
    may: 'verified',
    summary: 'Apply in an activity whose order is drawn; wishes in their order, changed by applying again',
    input: z.object({ id, wishes: z.array(id).min(1, 'text.required').max(20, 'list.too_long') }),
    output: myApplication,
    errors: [...strangerRefusals, ...personRefusals, ...timeRefusals, ...drawRefusals],
  }),
}

export type OfferedActivity = z.infer<typeof offeredActivity>
export type OfferedActivityDetail = z.infer<typeof offeredActivityDetail>
export type OfferedPrize = z.infer<typeof offeredPrize>
