import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

export type ShortCodeKind = 'union_card'
export type ShortCode = { code: string; kind: ShortCodeKind; unionId: string; endedAt: Date | null }

/** What a code stands for; one that was replaced says so. */
export const findShortCode = async (db: Reads, code: string): Promise<ShortCode> => {
  const found = await db.find<ShortCode>(sql`
    select code, kind, union_id as "unionId", ended_at as "endedAt" from short_codes where code = ${code}`)
  if (!found) throw new DomainError('short_code.unknown')
  return found
}
