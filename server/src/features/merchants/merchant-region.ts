import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

/** A region is one of the table, or none is named. */
export const assertRegion = async (db: Reads, code: string | null | undefined): Promise<void> => {
  if (!code || (await db.find(sql`select 1 from regions where code = ${code}`))) return
  throw new DomainError('input.invalid', { issues: [{ path: 'regionCode', code: 'text.required' }] })
}
