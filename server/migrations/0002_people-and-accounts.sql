-- Up Migration
create table people (
  person_id uuid primary key,
  name text not null,
  sex text check (sex in ('male', 'female')),
  born_on date,
  document_kind text not null,
  document_sealed text not null,
  document_masked text not null,
  phone_sealed text,
  phone_masked text,
  ethnic_group text,
  employment text,
  education text,
  skill_level text,
  political_status text,
  household_kind text,
  household_place text,
  native_place text,
  is_migrant_worker boolean,
  employer_name text,
  -- Set at real-name verification; a name that differs from the union's record is kept beside it.
  verified_at timestamptz,
  verified_name text,
  revision integer not null default 1,
  created_at timestamptz not null
);
create index people_by_name on people using gin (name gin_trgm_ops);

-- One person, one record: the keyed hash of (kind, number) is unique for each active key.
create table document_lookups (
  document_hash text primary key,
  key_id text not null,
  person_id uuid not null
);
create index document_lookups_by_person on document_lookups (person_id);

-- A phone on a union's record is no key: relatives share phones. It is only looked up.
create table person_phones (
  phone_hash text not null,
  person_id uuid not null,
  key_id text not null,
  primary key (phone_hash, person_id)
);
create index person_phones_by_person on person_phones (person_id);

create table accounts (
  account_id uuid primary key,
  person_id uuid unique,
  name text,
  phone_sealed text not null,
  phone_masked text not null,
  login_name text,
  password_hash text,
  verified_at timestamptz,
  created_at timestamptz not null
);

create table phone_lookups (
  phone_hash text primary key,
  key_id text not null,
  account_id uuid not null
);
create index phone_lookups_by_account on phone_lookups (account_id);

create table login_names (
  login_name text primary key,
  account_id uuid not null unique
);

create table sessions (
  token_hash text primary key,
  account_id uuid not null references accounts (account_id),
  audience text not null check (audience in ('admin', 'member')),
  union_id uuid references unions (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_by_account on sessions (account_id);
create index sessions_by_expiry on sessions (expires_at);

create table sign_in_codes (
  phone_hash text not null,
  purpose text not null,
  code_hash text not null,
  attempts integer not null default 0,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (phone_hash, purpose)
);

-- Counters of attempts; shared by every server process.
create table throttles (
  key text primary key,
  count integer not null,
  resets_at timestamptz not null
);
create index throttles_by_reset on throttles (resets_at);

create table consents (
  account_id uuid not null references accounts (account_id),
  purpose text not null check (purpose in ('platform', 'identity')),
  statement_version text not null,
  agreed_at timestamptz not null,
  primary key (account_id, purpose, statement_version)
);

create table grants (
  account_id uuid not null references accounts (account_id),
  id uuid not null,
  role text not null,
  union_id uuid not null references unions (id),
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by uuid,
  primary key (account_id, id)
);
create index grants_by_union on grants (union_id);
create unique index grants_once on grants (account_id, union_id, role) where until_at is null;

create table outbox_messages (
  id uuid primary key,
  phone_masked text not null,
  text text not null,
  sent_at timestamptz not null
);

create table idempotency_keys (
  account_id uuid not null,
  key text not null,
  request_hash text not null,
  response text not null,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
-- Down Migration
