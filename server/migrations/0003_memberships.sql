-- Up Migration
create table memberships (
  person_id uuid not null references people (person_id),
  id uuid not null,
  union_id uuid not null references unions (id),
  -- The union's path, so that the members of a whole branch are one range of an index.
  union_path ltree not null,
  status text not null check (status in ('unverified', 'active', 'retained', 'ended')),
  joined_on date,
  source text not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (person_id, id)
);
-- At most one open membership for a person, whatever runs in parallel.
create unique index memberships_open_once on memberships (person_id) where status <> 'ended';
create index memberships_by_branch on memberships (union_path, id) where status <> 'ended';
create index memberships_verified_by_branch on memberships (union_path, id) where status in ('active', 'retained');
create index memberships_unverified_by_branch on memberships (union_path, id) where status = 'unverified';
create index memberships_by_id on memberships (id);

-- No foreign key to people: undoing an import takes strangers off the records again, but never the ledger's
-- entries, which then hold nothing but ids and dates.
create table membership_changes (
  person_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  kind text not null,
  reason text,
  changed_on date not null,
  union_id uuid not null references unions (id),
  source text not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (person_id, id)
);
create index membership_changes_by_membership on membership_changes (person_id, membership_id, id);

-- Figures: every change of a count is a row written with the change; a job folds rows into the rollups, so
-- that no two joins ever wait for each other on the province's row.
create table figure_changes (
  id bigint generated always as identity primary key,
  union_id uuid not null references unions (id),
  union_path ltree not null,
  figure text not null,
  on_day date not null,
  delta integer not null
);
create index figure_changes_by_branch on figure_changes (figure, union_path) include (delta);

create table union_figures (
  union_id uuid not null references unions (id),
  figure text not null,
  own_amount integer not null default 0,
  below_amount integer not null default 0,
  primary key (union_id, figure)
);

create table union_day_figures (
  union_id uuid not null references unions (id),
  figure text not null,
  on_day date not null,
  own_amount integer not null default 0,
  below_amount integer not null default 0,
  primary key (union_id, figure, on_day)
);
-- Down Migration
