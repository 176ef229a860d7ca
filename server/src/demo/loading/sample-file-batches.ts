import type { Permission } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Equipment } from '../../features/access/index.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { UnionRegistrationReview } from '../generator/review-records.ts'
import { copyBatch } from './copy-batch.ts'
import { type SampleCertificate, storeSampleCertificates } from './sample-certificates.ts'

export type SampleFiles = { employerCertificateId: string; unionCertificateId: string | null }

const permission: Permission = 'union_registrations.review'

/** Each applicant owns files of their own, so that a rejected application can be corrected; the picture is shared. */
export const sampleFileBatches = async (equipment: Equipment) => {
  const samples = await storeSampleCertificates(equipment)
  const files = copyBatch(
    'files',
    'id, account_id, media_kind, sha256, size_in_bytes, storage_key, created_at',
  )
  const readers = copyBatch('file_readers', 'file_id, union_id, permission, owner_id')
  const addFile = (sample: SampleCertificate, review: UnionRegistrationReview, accountId: string): string => {
    const at = review.submittedAt
    const id = v7({ msecs: at.getTime() })
    const { mediaType, sha256, sizeInBytes, storageKey } = sample
    files.add([id, accountId, mediaType, sha256, sizeInBytes, storageKey, at])
    readers.add([id, review.unionId, permission, review.reviewId])
    return id
  }
  return {
    add: (review: UnionRegistrationReview, accountId: string): SampleFiles => ({
      employerCertificateId: addFile(samples.employer, review, accountId),
      unionCertificateId: review.isIndependent ? addFile(samples.union, review, accountId) : null,
    }),
    write: async (tx: Transaction) => {
      for (const batch of [files, readers]) await batch.write(tx)
    },
  }
}
