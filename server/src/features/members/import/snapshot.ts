import { type SQL, sql } from 'drizzle-orm'
import type { ImportScope } from '../../imports/index.ts'
import { personDigest, personSnapshot } from '../../people/index.ts'

/** What is recorded about each row's person: the record, the phone, and the open membership. */
export const snapshotOf = (scope: ImportScope): SQL => sql`
  select r.row_number, case when p.person_id is not null then jsonb_build_object(
    'person', ${personSnapshot},
    'membership', case when m.id is not null then jsonb_build_object(
      'id', m.id, 'unionId', m.union_id, 'status', m.status, 'joinedOn', m.joined_on) end) end as snapshot
  ${recordsOf(scope)}`

/** A digest of the same, to tell whether anybody touched it. */
export const digestOf = (scope: ImportScope): SQL => sql`
  select r.row_number, md5(${personDigest} || row(m.id, m.union_id, m.status, m.joined_on)::text) as digest
  ${recordsOf(scope)}`

const recordsOf = ({ rows }: ImportScope): SQL => sql`
  from ${rows} r
    left join people p on p.person_id = r.subject_id
    left join memberships m on m.person_id = p.person_id and m.status <> 'ended'`
