-- Up Migration
-- Pictures that everybody who is signed in may see: covers, icons, logos, pictures of a text. `owner_id` is what shows them.
create table published_files (
  file_id uuid not null references files (id),
  owner_id uuid not null,
  published_at timestamptz not null,
  primary key (file_id, owner_id)
);
create index published_files_by_owner on published_files (owner_id);
-- Down Migration
