import type { ReviewSubject } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Review } from '../../reviews/index.ts'
import type { JoinPayload } from './application-payload.ts'

type JoinForm = Extract<ReviewSubject, { kind: 'member.join' }>['form']
type Applicant = Pick<JoinForm, 'name' | 'sex' | 'documentKind' | 'documentMasked' | 'phoneMasked'>

/** Who applies, under the verified name with numbers masked, and what was said. */
export const presentApplicant = async (db: Reads, review: Review<JoinPayload>): Promise<JoinForm> => {
  const person = await db.find<Applicant>(sql`
    select coalesce(p.verified_name, p.name) as name, p.sex, p.document_kind as "documentKind",
      p.document_masked as "documentMasked", coalesce(p.phone_masked, '') as "phoneMasked"
    from people p where p.person_id = ${review.subjectId}`)
  const { employerName, joinedOn, note } = review.payload
  return { ...person!, employerName, joinedOn, note }
}
