import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

/** Below one superior no two active unions have one name. */
export const assertNameFree = async (
  db: Reads,
  superiorId: string | null,
  name: string,
  exceptUnionId: string | null = null,
): Promise<void> => {
  const taken = await db.find(sql`
    select 1 from unions where superior_id = ${superiorId} and name = ${name} and status = 'active'
      and id is distinct from ${exceptUnionId}::uuid`)
  if (taken) throw new DomainError('union.name_taken')
}

/** The active union that holds one of the codes as its own. */
export const findUnionWithCode = (
  db: Reads,
  codes: readonly (string | null)[],
  exceptUnionId: string | null = null,
): Promise<{ name: string } | undefined> =>
  db.find<{ name: string }>(sql`
    select name from unions where status = 'active' and credit_code = any(${sql.param([...codes])}::text[])
      and id is distinct from ${exceptUnionId}::uuid limit 1`)
