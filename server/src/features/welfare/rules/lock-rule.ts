import type { WelfareRule } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'

export type LockedRule = Pick<
  WelfareRule,
  | 'category'
  | 'period'
  | 'festival'
  | 'capInFen'
  | 'forms'
  | 'enforcement'
  | 'validFrom'
  | 'validUntil'
  | 'sourceDocument'
  | 'revision'
>

/** A rule of the union itself, locked; those of its superiors are read only. */
export const lockRule = async (tx: Transaction, unionId: string, id: string): Promise<LockedRule> => {
  const rule = await tx.find<LockedRule>(sql`
    select category, period, festival, cap_in_fen as "capInFen", forms, enforcement, valid_from as "validFrom",
      valid_until as "validUntil", source_document as "sourceDocument", revision
    from welfare_rules where id = ${id} and union_id = ${unionId} for no key update`)
  if (!rule) throw new DomainError('thing.not_found')
  return rule
}
