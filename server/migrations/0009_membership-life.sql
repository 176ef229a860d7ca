-- Up Migration
-- An entry holds the state that it left behind and its place in the membership's history, so that memberships can be
-- rebuilt from the ledger alone. `erased`: the membership was taken off the records altogether.
alter table membership_changes
  add column revision integer,
  add column status text,
  add column joined_on date;
with ordered as (
  select person_id, id, membership_id, kind, source,
    row_number() over (partition by person_id, membership_id order by recorded_at, id) as revision,
    row_number() over (partition by person_id, membership_id order by recorded_at desc, id desc) = 1 as is_last
  from membership_changes
)
update membership_changes c set revision = o.revision, joined_on = m.joined_on,
  status = case
    when o.is_last then coalesce(m.status, 'erased')
    when o.kind = 'transfer_out' then 'ended'
    when o.kind = 'retain' then 'retained'
    when o.kind = 'join' and o.source = 'import' then 'unverified'
    else 'active' end
from ordered o left join memberships m on m.person_id = o.person_id and m.id = o.membership_id
where c.person_id = o.person_id and c.id = o.id;
alter table membership_changes
  alter column revision set not null,
  alter column status set not null,
  add constraint membership_changes_status_check
    check (status in ('unverified', 'active', 'retained', 'ended', 'erased'));
drop index membership_changes_by_membership;
create unique index membership_changes_in_order on membership_changes (person_id, membership_id, revision);
-- What happened at a union, newest first.
create index membership_changes_by_union on membership_changes (union_id, recorded_at desc, id desc);

alter table memberships
  -- The entry that led to the present status: its kind, reason and date.
  add column status_kind text,
  add column status_reason text,
  add column status_on date,
  -- The person verified under another name than the union's record: staff must look.
  add column name_differs boolean not null default false,
  -- A membership that staff ended can be put back until then; afterwards the end is final.
  add column recoverable_until timestamptz;
update memberships m set revision = c.revision
  from (select person_id, membership_id, max(revision) as revision from membership_changes group by 1, 2) c
  where c.person_id = m.person_id and c.membership_id = m.id;
update memberships m set status_kind = c.kind, status_reason = c.reason, status_on = c.changed_on
  from (select distinct on (person_id, membership_id) person_id, membership_id, kind, reason, changed_on
    from membership_changes where kind <> 'correct' order by person_id, membership_id, revision desc) c
  where c.person_id = m.person_id and c.membership_id = m.id;
update memberships m set name_differs = true
  from people p where p.person_id = m.person_id and m.status = 'unverified' and p.verified_at is not null;
create index memberships_retained_by_branch on memberships (union_path, id) where status = 'retained';
create index memberships_with_other_name on memberships (union_path, id) where name_differs;
create index memberships_recoverable on memberships (union_id, ended_at desc, id) where recoverable_until is not null;

alter table people
  add column nationality text,
  -- What the union notes of its member: 职务 and 备注.
  add column duty text,
  add column note text,
  -- Another record turned out to be the same person; this one keeps nothing but its history.
  add column merged_into uuid;
create index people_merged on people (merged_into) where merged_into is not null;
-- Few have another document than a resident identity card: among them one person may stand twice.
create index people_with_other_documents on people (name, born_on)
  where document_kind <> 'resident_identity_card' and merged_into is null;

-- Documents by which a person is known besides the first one.
create table further_documents (
  person_id uuid not null,
  id uuid not null,
  document_kind text not null,
  document_sealed text not null,
  document_masked text not null,
  added_at timestamptz not null,
  primary key (person_id, id)
);

-- What has been decided and takes effect on a later day.
create table planned_changes (
  person_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  -- The union that decided it, and the one whose member it is.
  union_id uuid not null references unions (id),
  from_union_id uuid not null references unions (id),
  kind text not null,
  effective_on date not null,
  payload jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'done', 'failed', 'cancelled')),
  error_code text,
  account_id uuid,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (person_id, id)
);
create unique index planned_changes_once on planned_changes (person_id) where status = 'waiting';
create index planned_changes_due on planned_changes (effective_on) where status = 'waiting';
create index planned_changes_by_union on planned_changes (union_id, id desc);
create index planned_changes_from_union on planned_changes (from_union_id, id desc);

-- Who belongs to a group that is to move, frozen as submitted, and what became of each.
create table group_transfer_members (
  review_id uuid not null references reviews (id),
  person_id uuid not null,
  membership_id uuid not null,
  outcome text,
  primary key (review_id, person_id)
);
create index group_transfer_members_by_person on group_transfer_members (person_id);

-- An application may need two unions: the first passes it on to the second.
alter table reviews
  add column step smallint not null default 1,
  add column passed_union_id uuid references unions (id);
-- A transfer waits at one union and concerns the other too.
create index reviews_transfers_from on reviews ((payload ->> 'fromUnionId'))
  where kind = 'member.transfer' and status = 'pending';
create index reviews_transfers_to on reviews ((payload ->> 'unionId'))
  where kind = 'member.transfer' and status = 'pending';
create index reviews_passed on reviews (passed_union_id, kind, submitted_at) where passed_union_id is not null;
alter table review_events drop constraint review_events_action_check;
alter table review_events add constraint review_events_action_check
  check (action in ('submitted', 'passed', 'approved', 'rejected', 'withdrawn', 'reminded', 'escalated'));

alter table accounts
  -- Made by the union for somebody whom no check could verify: signs in by code alone.
  add column is_code_only boolean not null default false,
  add column closed_at timestamptz;

alter table consents drop constraint consents_purpose_check;
alter table consents add constraint consents_purpose_check check (purpose in ('platform', 'identity', 'face'));
alter table consents drop constraint consents_pkey;
alter table consents add primary key (account_id, purpose, statement_version, agreed_at);
create table consent_withdrawals (
  account_id uuid not null references accounts (account_id),
  purpose text not null,
  withdrawn_at timestamptz not null,
  primary key (account_id, purpose, withdrawn_at)
);

-- A face check runs at the provider; of it nothing is kept but its ticket and outcome.
create table face_checks (
  account_id uuid not null references accounts (account_id),
  id uuid not null,
  ticket text not null,
  identity_sealed text not null,
  status text not null default 'waiting' check (status in ('waiting', 'passed', 'failed')),
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (account_id, id)
);

-- Who saw somebody's data in clear, for the person to read.
create table data_accesses (
  person_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  union_id uuid not null references unions (id),
  kind text not null check (kind in ('document', 'phone', 'export')),
  reason text not null,
  account_id uuid not null,
  primary key (person_id, id)
);

create table member_exports (
  id uuid primary key,
  union_id uuid not null references unions (id),
  account_id uuid not null references accounts (account_id),
  review_id uuid references reviews (id),
  scope text not null check (scope in ('unverified', 'verified')),
  purpose text not null,
  fields text[] not null,
  status text not null check (status in ('requested', 'rejected', 'building', 'ready', 'failed', 'expired')),
  rows integer not null default 0,
  language text not null,
  -- Another one for each attempt at building it, so that of two only the one that is named here is ever handed out.
  storage_key text,
  password_sealed text,
  downloads integer not null default 0,
  created_at timestamptz not null,
  ready_at timestamptz,
  expires_at timestamptz
);
create index member_exports_by_union on member_exports (union_id, id desc);
create index member_exports_by_expiry on member_exports (expires_at) where status = 'ready';
create index member_exports_by_review on member_exports (review_id) where review_id is not null;

revoke update, delete on consents, consent_withdrawals, data_accesses from huigong_app;
-- Down Migration
