import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { instant } from '../values/basics.ts'
import { settlementStatuses, welfareDocumentKinds } from './settlement.ts'

/** What anybody may know who holds a sheet: that it was issued, when, its sums and digests; nobody’s name. */
const verification = z.object({
  number: z.string(),
  kind: z.enum(welfareDocumentKinds),
  unionName: z.string(),
  title: z.string(),
  asOf: instant,
  createdAt: instant,
  rows: z.int(),
  units: z.int(),
  amountInFen: z.int(),
  amountInWords: z.string(),
  digest: z.string(),
  digestAlgorithm: z.string(),
  /** SHA-256 of the files as they were written, to compare with a file at hand; null for a moment, until they are. */
  workbookSha256: z.string().nullable(),
  pdfSha256: z.string().nullable(),
  status: z.enum(settlementStatuses).nullable(),
})

export const welfareDocuments = {
  verify: endpoint({
    method: 'GET',
    path: '/open/welfare-documents/{code}',
    may: 'anyone',
    summary: 'What stands behind the code on a sheet',
    input: z.object({ code: z.string().min(4).max(32) }),
    output: verification,
    errors: ['request.too_many'],
  }),
}

export type DocumentVerification = z.infer<typeof verification>
