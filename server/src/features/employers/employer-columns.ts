import type { Employer, UnionRegistration } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** What is known of an employer; an early registration may give no more than the name. */
export type EmployerFields = Omit<UnionRegistration['employers'][number], 'certificateId'>

/** An employer `e` that a union serves by `ue`. */
export const employerColumns = sql.raw(`
  e.id, e.name, e.credit_code as "creditCode", e.head_name as "headName", e.phone, e.nature,
  e.economic_kind as "economicKind", e.industry, e.has_wage_bargaining as "hasWageBargaining",
  e.agreement_until as "agreementUntil", e.address, e.headcount, e.migrant_headcount as "migrantHeadcount", e.note,
  ue.from_on as "fromOn"`)

const shown = 100

/** The first employers that a union serves, for its record. */
export const listEmployersOfUnion = (db: Reads, unionId: string): Promise<Employer[]> =>
  db.rows<Employer>(sql`
    select ${employerColumns} from union_employers ue join employers e on e.id = ue.employer_id
    where ue.union_id = ${unionId} and ue.until_on is null order by e.name, e.id limit ${shown}`)
