-- Up Migration
alter table unions
  add column short_name text,
  add column form text,
  add column certificate_id uuid,
  add column email text,
  add column address text,
  add column postcode text,
  add column legal_person_name text,
  add column legal_person_document_sealed text,
  add column legal_person_document_masked text,
  add column full_time_staff integer,
  add column reported_members integer,
  add column reported_on date,
  add column cancelled_at timestamptz,
  -- Since when it has stood at this place under this name; null: since it was made.
  add column standing_since timestamptz;

-- Every place in a name, by one and two characters: people search unions by two characters in the middle of a
-- name, for which trigrams are no index.
create function name_parts(name text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct part), '{}') from (
    select substr(lower(name), place, length) as part
    from generate_series(1, char_length(name)) as place, (values (1), (2)) as lengths (length)
  ) as parts
$$;
create index unions_by_name_parts on unions using gin (name_parts(name)) where status = 'active';
create index unions_active_by_name on unions (name, id) where status = 'active';
create index employers_by_name_parts on employers using gin (name_parts(name));

-- What a union was until it got another name, another superior, or its end.
create table past_unions (
  union_id uuid not null references unions (id),
  from_at timestamptz not null,
  until_at timestamptz not null,
  superior_id uuid references unions (id),
  path ltree not null,
  name text not null,
  level text not null,
  kind text not null,
  is_above_base boolean not null,
  primary key (union_id, until_at)
);
create index past_unions_by_superior on past_unions (superior_id, name, union_id);

alter table employers
  add column head_name text,
  add column phone text,
  add column has_wage_bargaining boolean,
  add column agreement_until date,
  add column migrant_headcount integer,
  add column note text;
alter table union_employers drop constraint union_employers_pkey;
alter table union_employers add primary key (union_id, employer_id, from_on);
create unique index union_employers_served_once on union_employers (union_id, employer_id) where until_on is null;

-- Short codes behind printed QR pictures, each with a landing page.
create table short_codes (
  code text primary key,
  kind text not null,
  union_id uuid not null references unions (id),
  account_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz
);
create unique index short_codes_of_union on short_codes (kind, union_id) where ended_at is null;

-- An application of a union names it; overdue ones are reminded of and go up.
alter table reviews
  add column from_union_id uuid references unions (id),
  add column due_on date,
  add column escalate_on date,
  add column reminded_at timestamptz,
  add column escalated_at timestamptz,
  add column escalated_union_id uuid references unions (id);
create index reviews_from_union on reviews (from_union_id, id desc) where from_union_id is not null;
create index reviews_escalated on reviews (escalated_union_id, kind, submitted_at, id)
  where status = 'pending' and escalated_union_id is not null;
create index reviews_by_due on reviews (due_on) where status = 'pending' and reminded_at is null;
create index reviews_by_escalation on reviews (escalate_on) where status = 'pending' and escalated_at is null;
alter table review_events drop constraint review_events_action_check;
alter table review_events add constraint review_events_action_check
  check (action in ('submitted', 'approved', 'rejected', 'withdrawn', 'reminded', 'escalated'));
-- The clock reminds and escalates, not an account.
alter table review_events alter column account_id drop not null;

-- One shape for all entrances: employers are a list.
update reviews set payload = (payload - 'employerName' - 'employerCreditCode' - 'employerCertificateId')
  || jsonb_build_object(
    'entrance', 'console', 'kind', 'independent_base', 'level', 'base',
    'employers', jsonb_build_array(jsonb_build_object(
      'name', payload -> 'employerName', 'creditCode', payload -> 'employerCreditCode',
      'certificateId', payload -> 'employerCertificateId')))
  where kind = 'union.registration';
drop index reviews_pending_employer;
create index reviews_registrations_by_employer on reviews using gin ((payload -> 'employers') jsonb_path_ops)
  where kind = 'union.registration' and status = 'pending';
-- Those that wait are few: a new one is compared with all of them.
create index reviews_registrations_by_title on reviews (title)
  where kind = 'union.registration' and status = 'pending';

-- A picture may be in several applications: each lets its own readers see it.
alter table file_readers add column owner_id uuid;
update file_readers set owner_id = union_id;
alter table file_readers alter column owner_id set not null;
alter table file_readers drop constraint file_readers_pkey;
alter table file_readers add primary key (file_id, union_id, permission, owner_id);
create index file_readers_by_owner on file_readers (owner_id);

-- Roles for people who have no verified account yet: they take effect when the verified name and document agree.
create table awaited_grants (
  account_id uuid not null references accounts (account_id),
  id uuid not null,
  role text not null,
  union_id uuid not null references unions (id),
  name text not null,
  document_hashes text[] not null default '{}',
  granted_by uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (account_id, id)
);
create index awaited_grants_by_union on awaited_grants (union_id) where ended_at is null;
create index awaited_grants_by_id on awaited_grants (id);

-- One account never holds two of the separate roles, and each only once.
create unique index grants_separate_roles on grants (account_id)
  where until_at is null and role in ('system_administrator', 'security_administrator', 'audit_administrator');
create index grants_by_account on grants (account_id, from_at);
create index grants_by_id on grants (id);

create table hand_overs (
  id uuid primary key,
  union_id uuid not null references unions (id),
  from_account_id uuid not null,
  to_account_id uuid not null,
  grant_review_id uuid references reviews (id),
  revocation_review_id uuid references reviews (id),
  started_at timestamptz not null,
  ended_at timestamptz
);
create unique index hand_overs_one_running on hand_overs (union_id) where ended_at is null;

-- Until when a phone manages the union of its session.
alter table sessions add column managing_until timestamptz;
-- Down Migration
