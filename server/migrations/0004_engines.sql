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
  -- Columns of the file: the words of each heading and the field that it was understood as.
  headings jsonb not null default '[]',
  is_staged boolean not null default false,
  total_rows integer not null default 0,
  done_rows integer not null default 0,
  -- Rows up to this one are done by the running phase: a job that was killed goes on behind it.
  cursor_row integer not null default 0,
  applied_rows integer not null default 0,
  differing_rows integer not null default 0,
  kept_rows integer not null default 0,
  counts jsonb not null default '{}',
  failed_while text,
  -- The rows hold what the file held; they are forgotten after a while (IMPORT_ROWS_DAYS).
  rows_forgotten_at timestamptz,
  error_code text,
  error_values jsonb not null default '{}',
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index import_tasks_by_union on import_tasks (union_id, kind, id desc);

create table import_rows (
  task_id uuid not null references import_tasks (id),
  row_number integer not null,
  -- The cells as they stood in the file, sealed: they hold identity numbers.
  cells_sealed text not null,
  name text,
  -- Look-up hashes of the identity document under each key in use, the current one first.
  key_hashes text[] not null default '{}',
  document_masked text,
  record jsonb,
  -- Whom the row is about; a fresh id until somebody is found.
  subject_id uuid,
  new_ids uuid[] not null default '{}',
  verdict text,
  findings jsonb not null default '[]',
  changed_fields text[] not null default '{}',
  is_differing boolean not null default false,
  is_applied boolean not null default false,
  -- What stood there before, null for nothing, and a digest of what the import left behind.
  before jsonb,
  after_digest text,
  is_kept boolean not null default false,
  primary key (task_id, row_number)
);
-- New and unchanged rows are the many: they need no entry.
create index import_rows_to_look_at on import_rows (task_id, verdict, row_number)
  where verdict in ('update', 'invalid', 'duplicate_in_file', 'name_conflict', 'other_union');
create index import_rows_kept on import_rows (task_id, row_number) where is_kept;

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
