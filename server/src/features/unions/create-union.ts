import type { UnionKind, UnionLevel } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'
import { changeFigure } from '../statistics/index.ts'
import type { SealedDocument } from './legal-person.ts'

export type NewUnion = {
  superiorId: string
  name: string
  level: UnionLevel
  kind: UnionKind
  isAboveBase: boolean
  canHoldMembers: boolean
  /** The superior's where it is left out. */
  regionCode?: string | null
  creditCode: string | null
  certificateId?: string | null
  officePhone: string | null
  legalPersonName?: string | null
  legalPersonDocument?: SealedDocument | null
}

/** Puts a union into the tree below its superior and counts it. */
export const createUnion = async (tx: Transaction, ctx: Context, union: NewUnion): Promise<string> => {
  const id = v7()
  const { legalPersonDocument: document } = union
  await tx.run(sql`
    insert into unions (id, superior_id, path, name, level, kind, is_above_base, can_hold_members, region_code,
      credit_code, certificate_id, office_phone, legal_person_name, legal_person_document_sealed,
      legal_person_document_masked, founded_on, created_at)
    select ${id}, s.id, s.path || ('n' || nextval('union_labels'))::text, ${union.name}, ${union.level}, ${union.kind},
      ${union.isAboveBase}, ${union.canHoldMembers}, coalesce(${union.regionCode ?? null}, s.region_code),
      ${union.creditCode}, ${union.certificateId ?? null}, ${union.officePhone}, ${union.legalPersonName ?? null},
      ${document?.sealed ?? null}, ${document?.masked ?? null}, ${todayInShanghai(ctx.clock)}::date, ${ctx.clock.now()}
    from unions s where s.id = ${union.superiorId}`)
  await changeFigure(tx, { unionId: id, figure: 'unions', onDay: todayInShanghai(ctx.clock), delta: 1 })
  return id
}
