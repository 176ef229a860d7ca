import type { MembershipForm } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'

type Chosen = Pick<MembershipForm, 'unionId' | 'employerId' | 'employerName'>

/** The name of the chosen employer, which the union must serve; without one, the name that was typed. */
export const findEmployerName = async (
  db: Reads,
  { unionId, employerId, employerName }: Chosen,
): Promise<string | null> => {
  if (!employerId) return employerName || null
  const employer = await db.find<{ name: string }>(sql`
    select e.name from union_employers ue join employers e on e.id = ue.employer_id
    where ue.union_id = ${unionId} and ue.employer_id = ${employerId} and ue.until_on is null`)
  if (!employer)
    throw new DomainError('input.invalid', { issues: [{ path: 'employerId', code: 'text.required' }] })
  return employer.name
}
