-- Up Migration
-- How a file's cell names a union: width, spaces and letter case do not count.
create function union_name_key(name text) returns text language sql immutable parallel safe as $$
  select upper(regexp_replace(normalize(name, NFKC), '\s+', '', 'g'))
$$;
create index unions_by_name_key on unions (union_name_key(name)) where status = 'active';

alter table import_tasks
  -- How far the rows may go: the own union's, or those of all unions below, which a column names.
  add column scope text not null default 'own' check (scope in ('own', 'below')),
  -- Where the table begins in the workbook, as found at the upload.
  add column table_start jsonb,
  drop column is_staged;
create index import_tasks_by_kind on import_tasks (kind, id desc);

-- The cells as they stood in the file, many rows in one seal: they hold identity numbers, and few are read again.
create table import_cells (
  task_id uuid not null references import_tasks (id),
  first_row integer not null,
  last_row integer not null,
  cells_sealed text not null,
  primary key (task_id, first_row)
);
alter table import_cells alter column cells_sealed set storage external;
insert into import_cells select task_id, row_number, row_number, cells_sealed from import_rows;

-- What was written for a row: apart from the row, because it comes later and a row is long. `before` is what stood
-- there, null for nothing; the digest is of what the import left behind. No foreign key to the task, here and for the
-- rows: it would be asked for a hundred thousand times one and the same, and tasks are never deleted.
create table import_outcomes (
  task_id uuid not null,
  row_number integer not null,
  before jsonb,
  after_digest text,
  is_kept boolean not null default false,
  primary key (task_id, row_number)
);
create index import_outcomes_kept on import_outcomes (task_id, row_number) where is_kept;
insert into import_outcomes
  select task_id, row_number, before, after_digest, is_kept from import_rows where is_applied;

drop index import_rows_kept;
drop index import_rows_to_look_at;
alter table import_rows
  drop constraint import_rows_task_id_fkey,
  drop column cells_sealed,
  drop column before,
  drop column after_digest,
  drop column is_applied,
  drop column is_kept,
  -- Whose member the row is to be. No foreign key: a hundred thousand rows would ask for it one by one, and a row
  -- whose union has ended is judged so.
  add column union_id uuid;
update import_rows r set union_id = t.union_id from import_tasks t where t.id = r.task_id;
-- New and unchanged rows are the many: they need no entry.
create index import_rows_to_look_at on import_rows (task_id, verdict, row_number)
  where verdict in ('update', 'invalid', 'duplicate_in_file', 'name_conflict', 'other_union', 'unknown_union');

-- Chunks of a file are judged in temporary tables.
do $$ begin execute format('grant temporary on database %I to huigong_app', current_database()); end $$;
-- Down Migration
