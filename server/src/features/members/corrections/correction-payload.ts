import type { CorrectableField, CorrectableRecord } from '@huigong/contract'

/** The record as it stood when it was submitted, and as it is asked to be; of which membership. */
export type CorrectionPayload = {
  membershipId: string
  before: CorrectableRecord
  after: CorrectableRecord
  changedFields: CorrectableField[]
  note: string | null
}
