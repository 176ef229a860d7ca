import { type SQL, sql } from '../../../platform/database/sql.ts'
import type { ImportScope } from '../../imports/index.ts'
import { personDigest, personSnapshot } from '../../people/index.ts'

/** What is recorded about each row's person: the record, the phone, and the open membership. */
export const snapshotOf = (scope: ImportScope): SQL => sql`
  select r.row_number, case when p.person_id is not null then jsonb_build_object(
    'person', ${personSnapshot},
    'membership', case when m.id is not null then jsonb_build_object(
      'id', m.id, 'unionId', m.union_id, 'status', m.status, 'joinedOn', m.joined_on, 'nameDiffers', m.name_differs,
      'statusKind', m.status_kind, 'statusReason', m.status_reason, 'statusOn', m.status_on) end) end as snapshot
  ${recordsOf(scope)}`

/** A digest of the same, to tell whether anybody touched it. */
export const digestOf = (scope: ImportScope): SQL => sql`
  select r.row_number, md5(${personDigest} || row(m.id, m.union_id, m.status, m.joined_on)::text) as digest
  ${recordsOf(scope)}`

/** What has become of records that are other than the import left them. */
export const touchesOf = (scope: ImportScope): SQL => sql`
  select r.row_number, case
    when m.id is null or m.union_id is distinct from r.union_id then 'import.kept_moved'
    when p.verified_at is not null and r.before -> 'person' ->> 'verifiedAt' is null then 'import.kept_verified'
    else 'import.kept_changed' end as code
  ${recordsOf(scope)}`

const recordsOf = ({ rows }: ImportScope): SQL => sql`
  from ${rows} r
    left join people p on p.person_id = r.subject_id
    left join memberships m on m.person_id = p.person_id and m.status <> 'ended'`
