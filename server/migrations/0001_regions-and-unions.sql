-- Up Migration
create extension if not exists ltree;
create extension if not exists pg_trgm;

create table regions (
  code text primary key,
  name text not null,
  parent_code text references regions (code),
  level text not null check (level in ('province', 'city', 'district', 'street')),
  is_local boolean not null default false,
  valid_from date,
  valid_to date
);
create index regions_by_parent on regions (parent_code, code);

create table unions (
  id uuid primary key,
  superior_id uuid references unions (id),
  -- Labels are short and never change, so that renaming a union moves nothing.
  path ltree not null unique,
  name text not null,
  level text not null check (level in ('province', 'city', 'district', 'street', 'base')),
  kind text not null,
  status text not null default 'active' check (status in ('active', 'cancelled')),
  is_above_base boolean not null,
  can_hold_members boolean not null,
  region_code text references regions (code),
  credit_code text,
  founded_on date,
  chair_name text,
  office_phone text,
  created_at timestamptz not null
);
create index unions_by_superior on unions (superior_id, name, id);
create index unions_by_name on unions using gin (name gin_trgm_ops);
create unique index unions_by_credit_code on unions (credit_code) where status = 'active';
create sequence union_labels;

create table employers (
  id uuid primary key,
  name text not null,
  credit_code text unique,
  nature text,
  economic_kind text,
  industry text,
  address text,
  headcount integer,
  created_at timestamptz not null
);

create index employers_by_name on employers using gin (name gin_trgm_ops);

create table union_employers (
  union_id uuid not null references unions (id),
  employer_id uuid not null references employers (id),
  from_on date not null,
  until_on date,
  primary key (union_id, employer_id)
);
create index union_employers_by_employer on union_employers (employer_id);

create table settings (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null
);
-- Down Migration
