-- Up Migration
create table audit_facts (
  id bigint primary key,
  at timestamptz not null,
  action text not null,
  account_id uuid,
  union_id uuid,
  object_kind text not null,
  object_id text,
  details jsonb not null default '{}',
  request_id text
);
create index audit_facts_by_union on audit_facts (union_id, id desc);

-- A writer holds the audit lock shared from taking its number until its commit, the sealer holds it alone: so
-- nothing can appear behind a seal, and numbers survive a restore into another cluster.
create sequence audit_fact_numbers;
create function number_audit_fact() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('audit.seal'));
  new.id := nextval('audit_fact_numbers');
  return new;
end
$$;
create trigger audit_facts_numbered before insert on audit_facts
  for each row execute function number_audit_fact();

create table audit_seals (
  number bigint primary key,
  first_fact_id bigint not null,
  last_fact_id bigint not null,
  fact_count integer not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null
);

-- The application signs in as a lesser role: it reads and writes, but never alters the schema, and can only
-- add to what must stay as it was written.
do $$
begin
  if not exists (select from pg_roles where rolname = 'huigong_app') then
    create role huigong_app nologin;
  end if;
end
$$;
grant usage on schema public to huigong_app;
grant select, insert, update, delete on all tables in schema public to huigong_app;
grant usage on all sequences in schema public to huigong_app;
alter default privileges in schema public grant select, insert, update, delete on tables to huigong_app;
alter default privileges in schema public grant usage on sequences to huigong_app;
revoke update, delete on audit_facts, audit_seals, membership_changes, review_events, consents from huigong_app;
revoke insert, update, delete on regions from huigong_app;
grant insert on regions to huigong_app;
-- Down Migration
