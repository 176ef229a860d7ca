import type { UnionDetail, UnionRow } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { figureBelow } from '../statistics/index.ts'

const id = sql`u.id`
const path = sql`u.path`

/** A row as selected; figures are flat columns. */
export type UnionRecord = Omit<UnionRow, 'figures'> & UnionRow['figures'] & { path: string }

/** Columns of a union row `u`, joined to its superior `s` and region `g`. */
export const unionColumns = sql`
  u.id, u.path::text as path, u.name, u.level, u.kind, u.status, u.is_above_base as "isAboveBase", s.id as "superiorId",
  s.name as "superiorName", g.name as "regionName",
  (select count(*) from unions c where c.superior_id = u.id and c.status = 'active')::integer as "childUnions",
  greatest(${figureBelow(id, path, 'unions')} - 1, 0) as "unionsBelow",
  ${figureBelow(id, path, 'members')} as members,
  ${figureBelow(id, path, 'verified_members')} as "verifiedMembers"`

export const unionSource = sql.raw(`
  unions u left join unions s on s.id = u.superior_id left join regions g on g.code = u.region_code`)

type Figures = keyof UnionRow['figures']

export const presentUnion = <Record extends UnionRecord>({
  path: _,
  childUnions,
  unionsBelow,
  members,
  verifiedMembers,
  ...union
}: Record): Omit<Record, 'path' | Figures> & Pick<UnionRow, 'figures'> => ({
  ...union,
  figures: { childUnions, unionsBelow, members, verifiedMembers },
})

export type UnionDetailRecord = UnionRecord &
  Omit<UnionDetail, keyof UnionRow | 'employers' | 'createdAt' | 'cancelledAt'> & {
    createdAt: Date
    cancelledAt: Date | null
  }

export const unionDetailColumns = sql`${unionColumns},
  u.short_name as "shortName", u.form, u.region_code as "regionCode", u.credit_code as "creditCode",
  u.certificate_id as "certificateId", u.founded_on as "foundedOn", u.chair_name as "chairName",
  u.office_phone as "officePhone", u.email, u.address, u.postcode, u.legal_person_name as "legalPersonName",
  u.legal_person_document_masked as "legalPersonDocumentMasked", u.full_time_staff as "fullTimeStaff",
  u.reported_members as "reportedMembers", u.reported_on as "reportedOn", u.can_hold_members as "canHoldMembers",
  u.created_at as "createdAt", u.cancelled_at as "cancelledAt"`
