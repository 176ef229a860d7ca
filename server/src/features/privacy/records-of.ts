import { type SQL, sql } from '../../platform/database/sql.ts'

/** Ids of a person's record and of those that were merged into it. */
export const recordsOf = (personId: string): SQL =>
  sql`(select ${personId}::uuid union all select person_id from people where merged_into = ${personId})`
