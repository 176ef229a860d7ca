import type { MemberRow } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'

/** Columns of a member row: membership `m`, person `p`, union `u`. Only masks are selected, never a sealed value. */
export const memberColumns = sql.raw(`
  m.id, m.person_id as "personId", p.name, p.sex, p.document_kind as "documentKind",
  p.document_masked as "documentMasked", p.phone_masked as "phoneMasked", m.status, m.union_id as "unionId",
  u.name as "unionName", m.joined_on as "joinedOn", m.status_kind as "statusKind", m.status_reason as "statusReason",
  m.status_on as "statusOn", m.name_differs as "nameDiffers",
  (select c.effective_on from planned_changes c where c.person_id = m.person_id and c.status = 'waiting') as "plannedOn"`)

export const memberSource = sql.raw(`
  memberships m join people p on p.person_id = m.person_id join unions u on u.id = m.union_id`)

export type MemberRecord = MemberRow & { unionPath: string }
