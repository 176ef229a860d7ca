import { defaultSettings } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Equipment } from '../../features/access/index.ts'
import { addWorkingDays } from '../../platform/calendar/working-days.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { dateInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { getDemoUnions } from '../generator/demo-unions.ts'
import type { FederationOptions } from '../generator/federation-options.ts'
import { generateLocalRegions } from '../generator/local-regions.ts'
import { yieldPendingReviews } from '../generator/pending-reviews.ts'
import type { MemberJoinReview, UnionRegistrationReview } from '../generator/review-records.ts'
import { accountBatches } from './account-batches.ts'
import { copyBatch } from './copy-batch.ts'
import type { Administrators } from './load-cast.ts'
import { personBatches } from './person-batches.ts'
import { joinPayload, registrationPayload } from './review-payloads.ts'
import { sampleFileBatches } from './sample-file-batches.ts'

type Review = MemberJoinReview | UnionRegistrationReview

const quarterOfAnHourInMs = 900_000

/** Copies the applications that wait or were sent back, with their applicants' accounts. */
export const loadReviews = async (
  tx: Transaction,
  equipment: Equipment,
  options: FederationOptions,
  administrators: Administrators,
): Promise<void> => {
  const batches = await reviewBatches(equipment)
  const regionNames = new Map([...generateLocalRegions(options)].map(({ code, name }) => [code, name]))
  const fallback = administrators.get(getDemoUnions(options).province.id)!
  for (const review of yieldPendingReviews(options)) {
    const accountId = addApplicant(batches, review)
    const payload =
      review.kind === 'member.join'
        ? joinPayload(review)
        : registrationPayload(
            review,
            batches.files.add(review, accountId),
            regionNames.get(review.regionCode) ?? null,
          )
    addReview(batches, review, accountId, payload)
    if (review.status === 'rejected')
      addRejection(batches, review, accountId, administrators.get(review.unionId) ?? fallback)
  }
  for (const batch of Object.values(batches)) await batch.write(tx)
}

type Batches = Awaited<ReturnType<typeof reviewBatches>>

const reviewBatches = async (equipment: Equipment) => ({
  people: personBatches(equipment.sealing),
  accounts: accountBatches(equipment.sealing),
  reviews: copyBatch(
    'reviews',
    'id, kind, status, union_id, subject_id, title, applicant_account_id, payload, submitted_at, decided_at, due_on, escalate_on',
  ),
  events: copyBatch('review_events', 'review_id, id, round, action, reason, payload, account_id, at'),
  notices: copyBatch('notices', 'account_id, id, kind, subject, created_at'),
  files: await sampleFileBatches(equipment),
})

const addApplicant = ({ people, accounts }: Batches, { kind, applicant, submittedAt }: Review): string => {
  const verifiedAt = new Date(submittedAt.getTime() - quarterOfAnHourInMs)
  people.add({ ...applicant, employerName: null, verifiedAt, createdAt: verifiedAt })
  return accounts.add({
    phone: applicant.phone,
    person: applicant,
    consents: kind === 'member.join' ? ['platform', 'identity'] : ['identity'],
    createdAt: verifiedAt,
  })
}

const addReview = ({ reviews, events }: Batches, review: Review, accountId: string, payload: object) => {
  const { reviewId, kind, status, unionId, applicant, submittedAt, decidedAt } = review
  const [subjectId, title] =
    kind === 'member.join' ? [applicant.personId, applicant.name] : [null, review.registeredUnionName]
  const text = JSON.stringify(payload)
  const submittedOn = dateInShanghai(submittedAt)
  const dueOn = addWorkingDays(submittedOn, defaultSettings.reviewReminderDays)
  const escalateOn = addWorkingDays(submittedOn, defaultSettings.reviewEscalationDays)
  const decision = [submittedAt, decidedAt, dueOn, escalateOn]
  reviews.add([reviewId, kind, status, unionId, subjectId, title, accountId, text, ...decision])
  events.add([reviewId, idAt(submittedAt), 1, 'submitted', null, text, accountId, submittedAt])
}

const addRejection = ({ events, notices }: Batches, review: Review, accountId: string, deciderId: string) => {
  const at = review.decidedAt!
  events.add([review.reviewId, idAt(at), 1, 'rejected', review.rejectionReason, null, deciderId, at])
  const [kind, unionName] =
    review.kind === 'member.join'
      ? (['join.rejected', review.unionName] as const)
      : (['registration.rejected', review.registeredUnionName] as const)
  notices.add([accountId, idAt(at), kind, JSON.stringify({ unionName }), at])
}

const idAt = (at: Date) => v7({ msecs: at.getTime() })
