-- Up Migration
create table reviews (
  id uuid primary key,
  kind text not null,
  status text not null check (status in ('pending', 'approved', 'rejected', 'withdrawn')),
  -- The union that decides, and what the decision is about.
  union_id uuid not null references unions (id),
  subject_id uuid,
  title text not null,
  applicant_account_id uuid not null references accounts (account_id),
  round integer not null default 1,
  payload jsonb not null,
  before jsonb,
  submitted_at timestamptz not null,
  decided_at timestamptz
);
create index reviews_to_decide on reviews (union_id, kind, status, submitted_at, id);
create index reviews_by_applicant on reviews (applicant_account_id, kind, id);
create index reviews_pending_employer on reviews ((payload ->> 'employerCreditCode'))
  where kind = 'union.registration' and status = 'pending';
create unique index reviews_pending_once on reviews (kind, subject_id) where status = 'pending';

create table review_events (
  review_id uuid not null references reviews (id),
  id uuid not null,
  round integer not null,
  action text not null check (action in ('submitted', 'approved', 'rejected', 'withdrawn')),
  reason text,
  payload jsonb,
  account_id uuid not null,
  at timestamptz not null,
  primary key (review_id, id)
);

create table files (
  id uuid primary key,
  account_id uuid not null references accounts (account_id),
  media_kind text not null,
  sha256 text not null,
  size_in_bytes integer not null,
  storage_key text not null,
  created_at timestamptz not null
);

-- Unions that may read a file because something under their review refers to it.
create table file_readers (
  file_id uuid not null references files (id),
  union_id uuid not null references unions (id),
  permission text not null,
  primary key (file_id, union_id, permission)
);

create table import_tasks (
  id uuid primary key,
  kind text not null,
  union_id uuid not null references unions (id),
  account_id uuid not null references accounts (account_id),
  status text not null,
  file_name text not null,
  storage_key text,
  shape text,
  headings jsonb,
  total_rows integer not null default 0,
  done_rows integer not null default 0,
  differing_rows integer not null default 0,
  kept_rows integer not null default 0,
  counts jsonb not null default '{}',
  error_code text,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index import_tasks_by_union on import_tasks (union_id, kind, created_at desc, id desc);

create table import_rows (
  task_id uuid not null references import_tasks (id),
  row_number integer not null,
  -- The cells as they stood in the file, sealed: they hold identity numbers.
  cells_sealed text not null,
  name text,
  document_hash text,
  document_masked text,
  record jsonb,
  document_sealed text,
  phone_sealed text,
  phone_hash text,
  phone_masked text,
  person_id uuid,
  membership_id uuid,
  verdict text,
  findings jsonb not null default '[]',
  changed_fields jsonb not null default '[]',
  before jsonb,
  applied_revision integer,
  is_kept boolean not null default false,
  primary key (task_id, row_number)
);
create index import_rows_by_verdict on import_rows (task_id, verdict, row_number);
create index import_rows_by_document on import_rows (task_id, document_hash);

create table notices (
  account_id uuid not null references accounts (account_id),
  id uuid not null,
  kind text not null,
  subject jsonb not null default '{}',
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (account_id, id)
);
create index notices_unread on notices (account_id) where read_at is null;
-- Down Migration
