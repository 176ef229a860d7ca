-- Up Migration
-- The order of an activity that is drawn: the seed is committed to when it opens and published when it is drawn.
create table draws (
  activity_id uuid primary key,
  commitment text not null,
  seed_sealed text not null,
  committed_at timestamptz not null,
  -- Set by the draw, all at once.
  drawn_at timestamptz,
  seed text,
  list_digest text,
  check ((drawn_at is null) = (seed is null) and (drawn_at is null) = (list_digest is null))
);
create index draws_waiting on draws (activity_id) where drawn_at is null;

-- Who applied, by a word that stands for the person in what is published.
create table draw_entries (
  activity_id uuid not null references draws (activity_id),
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  wishes uuid[] not null,
  applied_at timestamptz not null,
  -- Why it was left out when the order was drawn, such as a membership that had ended.
  left_out text,
  place integer,
  campaign_id uuid,
  voucher_id uuid,
  -- Why what was drawn could not be given, such as the limit of a year.
  refusal text,
  primary key (activity_id, id),
  constraint draw_entries_once unique (activity_id, person_id)
);
create unique index draw_entries_by_place on draw_entries (activity_id, place) where place is not null;
create index draw_entries_by_person on draw_entries (person_id);
-- Down Migration
