-- Up Migration
-- Merchants (商家) of a union, and who scans for them.
create table merchants (
  id uuid primary key,
  union_id uuid not null references unions (id),
  name text not null,
  contact_name text not null,
  -- The contact signs in at the merchant app with this account (seed 004, 三.2).
  contact_account_id uuid not null,
  landline text,
  kind text not null check (kind in ('merchant', 'union')),
  service_kind text not null,
  tags text[] not null default '{}',
  region_code text references regions (code),
  address text not null,
  introduction text,
  entered_on date,
  licence_id uuid,
  logo_id uuid,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  status text not null default 'offline' check (status in ('online', 'offline')),
  revision integer not null default 1,
  created_at timestamptz not null,
  check ((longitude is null) = (latitude is null))
);
create index merchants_by_union on merchants (union_id, id desc);
create unique index merchants_once_named on merchants (union_id, lower(name));

-- Vouchers as they are defined (优惠券): the definition, and the budget from which activities take their numbers.
create table campaigns (
  id uuid primary key,
  union_id uuid not null references unions (id),
  merchant_id uuid not null references merchants (id),
  kind text not null,
  title text not null,
  name text not null,
  total_units integer not null check (total_units > 0),
  -- Units that activities hold or have used up: what came back is taken off again.
  issued_units integer not null default 0,
  value_in_fen bigint not null check (value_in_fen >= 0),
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  conditions text,
  description text,
  icon_id uuid,
  category text not null,
  festival text,
  form text not null,
  status text not null default 'disabled' check (status in ('enabled', 'disabled')),
  revision integer not null default 1,
  created_at timestamptz not null,
  constraint campaigns_not_over_issued check (issued_units between 0 and total_units),
  constraint campaigns_valid_once_begun check (valid_from < valid_until)
);
create index campaigns_by_union on campaigns (union_id, id desc);
create index campaigns_by_merchant on campaigns (merchant_id, id desc);

-- Whom the union authorised (授权) to redeem besides the campaign's own merchant.
create table campaign_merchants (
  campaign_id uuid not null references campaigns (id),
  merchant_id uuid not null references merchants (id),
  authorised_at timestamptz not null,
  ended_at timestamptz,
  primary key (campaign_id, merchant_id)
);
create index campaign_merchants_by_merchant on campaign_merchants (merchant_id);

-- Persons who scan: for a merchant, or for one campaign only.
create table clerks (
  account_id uuid not null references accounts (account_id),
  id uuid not null,
  merchant_id uuid not null references merchants (id),
  campaign_id uuid references campaigns (id),
  name text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  added_by uuid,
  primary key (account_id, id)
);
create index clerks_by_merchant on clerks (merchant_id, id);
create unique index clerks_once on clerks (account_id, merchant_id, campaign_id) nulls not distinct where until_at is null;

alter table sessions drop constraint sessions_audience_check;
alter table sessions add constraint sessions_audience_check check (audience in ('admin', 'member', 'merchant'));
alter table sessions add column merchant_id uuid references merchants (id);

-- Activities (活动): the shell that every kind shares.
create table activities (
  id uuid primary key,
  union_id uuid not null references unions (id),
  kind text not null,
  title text not null,
  cover_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  scope text not null check (scope in ('own', 'branches', 'below')),
  -- Cleaned HTML.
  content text not null,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'rejected', 'approved', 'ended')),
  is_open boolean not null default false,
  review_id uuid,
  submitted_at timestamptz,
  decided_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  created_by uuid not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  check (starts_at < ends_at),
  constraint activities_open_once_approved check (not is_open or status = 'approved')
);
create index activities_by_union on activities (union_id, id desc);
create index activities_open on activities (union_id, ends_at) where is_open;
create index activities_to_end on activities (ends_at) where status = 'approved';

create table activity_branches (
  activity_id uuid not null references activities (id),
  union_id uuid not null references unions (id),
  primary key (activity_id, union_id)
);

-- What the union did with it, and when (处理轨迹); what the reviewers did is in review_events.
create table activity_events (
  activity_id uuid not null,
  id uuid not null,
  action text not null,
  reason text,
  account_id uuid,
  at timestamptz not null,
  primary key (activity_id, id)
);

-- Counts that many people change at once, apart from what is read with every list.
create table activity_counts (
  activity_id uuid primary key,
  visits bigint not null default 0,
  participants integer not null default 0
);

-- The rules of a claim activity (领券活动).
create table claim_rules (
  activity_id uuid primary key references activities (id),
  times text not null check (times in ('once', 'daily')),
  times_a_day integer not null default 1 check (times_a_day between 1 and 100),
  -- Whether the limit counts all prizes together or each prize by itself.
  counted_by text not null check (counted_by in ('activity', 'prize')),
  admission text not null check (admission in ('first_come', 'drawn')),
  -- Until when applications are collected, where the order is drawn.
  applications_until timestamptz,
  includes_retained boolean not null default false,
  -- Only people born in these months; null for everybody.
  birth_months integer[],
  -- Whether a voucher stays good after its owner has left the unions of the scope.
  stays_after_leaving boolean not null default true,
  -- Number of the document that allows more than the rules do.
  override_document text,
  check ((admission = 'drawn') = (applications_until is not null))
);

-- Numbers of each voucher in an activity (奖品列表). Every unit is in exactly one place: the constraint says so.
create table prizes (
  activity_id uuid not null references activities (id),
  campaign_id uuid not null references campaigns (id),
  position integer not null,
  value_in_fen bigint not null,
  -- What staff entered; it is issued when the activity is approved.
  planned_units integer not null check (planned_units > 0),
  issued_units integer not null default 0,
  unclaimed_units integer not null default 0 check (unclaimed_units >= 0),
  returned_units integer not null default 0 check (returned_units >= 0),
  claimed_units integer not null default 0 check (claimed_units >= 0),
  redeemed_units integer not null default 0 check (redeemed_units >= 0),
  expired_units integer not null default 0 check (expired_units >= 0),
  void_units integer not null default 0 check (void_units >= 0),
  primary key (activity_id, campaign_id),
  constraint prizes_every_unit_once check (
    issued_units = unclaimed_units + returned_units + claimed_units + redeemed_units + expired_units + void_units)
);
create index prizes_by_campaign on prizes (campaign_id);

create table vouchers (
  activity_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  person_id uuid not null,
  -- Where its owner was a member when it was claimed.
  union_id uuid not null references unions (id),
  -- Twelve digits, the last a check digit, for reading aloud; unique everywhere.
  number text not null,
  -- Which of the allowed claims it is: `once`, or the day and the time of that day; by prize, behind the campaign's id.
  slot text not null,
  -- The claimer's own key: asked again, the same voucher is the answer.
  claim_key text not null,
  account_id uuid not null,
  status text not null default 'claimed' check (status in ('claimed', 'redeemed', 'expired', 'void')),
  value_in_fen bigint not null,
  claimed_at timestamptz not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  -- Counts prints: a paper printed before the last one is worth nothing.
  prints integer not null default 0,
  primary key (activity_id, id),
  constraint vouchers_once_a_slot unique (activity_id, person_id, slot),
  foreign key (activity_id, campaign_id) references prizes (activity_id, campaign_id)
);
create unique index vouchers_number on vouchers (number);
create index vouchers_by_person on vouchers (person_id, id desc);
create index vouchers_to_expire on vouchers (valid_until) where status = 'claimed';
create index vouchers_by_prize on vouchers (activity_id, campaign_id, id);

-- The double-entry ledger, in units and fen: one row takes units out of one account and puts them into another.
create table voucher_entries (
  activity_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  -- Null where whole numbers move: from the budget to the activity and back.
  voucher_id uuid,
  from_account text not null check (from_account in ('budget', 'unclaimed', 'claimed', 'redeemed', 'expired', 'void')),
  to_account text not null check (to_account in ('budget', 'unclaimed', 'claimed', 'redeemed', 'expired', 'void')),
  units integer not null check (units > 0),
  amount_in_fen bigint not null check (amount_in_fen >= 0),
  account_id uuid,
  at timestamptz not null,
  primary key (activity_id, id),
  check (from_account <> to_account)
);
create index voucher_entries_by_voucher on voucher_entries (activity_id, voucher_id, id);

-- 代领: whom the owner named to collect it.
create table voucher_proxies (
  activity_id uuid not null,
  id uuid not null,
  voucher_id uuid not null,
  account_id uuid not null,
  name text not null,
  named_at timestamptz not null,
  revoked_at timestamptz,
  primary key (activity_id, id),
  foreign key (activity_id, voucher_id) references vouchers (activity_id, id)
);
create unique index voucher_proxies_once on voucher_proxies (activity_id, voucher_id) where revoked_at is null;
create index voucher_proxies_by_account on voucher_proxies (account_id) where revoked_at is null;

create table redemptions (
  activity_id uuid not null,
  id uuid not null,
  voucher_id uuid not null,
  campaign_id uuid not null,
  merchant_id uuid not null references merchants (id),
  clerk_account_id uuid not null,
  -- The scanner's own key: the same request again gets the same answer.
  nonce text not null,
  method text not null check (method in ('scan', 'number', 'paper')),
  proxy_id uuid,
  value_in_fen bigint not null,
  redeemed_at timestamptz not null,
  reversed_at timestamptz,
  reversed_by uuid,
  reversal_reason text,
  -- Once it is in a locked settlement nothing about it changes any more.
  settlement_id uuid,
  primary key (activity_id, id),
  foreign key (activity_id, voucher_id) references vouchers (activity_id, id)
);
create unique index redemptions_once on redemptions (activity_id, voucher_id) where reversed_at is null;
create unique index redemptions_nonce on redemptions (clerk_account_id, nonce);
create index redemptions_by_merchant on redemptions (merchant_id, redeemed_at desc, id desc);
create index redemptions_by_clerk on redemptions (clerk_account_id, redeemed_at desc);

-- Rules of the amounts (domain rules 4.2), dated; they hold for the branch of the union that sets them.
create table welfare_rules (
  id uuid primary key,
  union_id uuid not null references unions (id),
  category text not null,
  -- `year`: all of the category in a calendar year; `festival`: each festival of a year; `event`: each voucher.
  period text not null check (period in ('year', 'festival', 'event')),
  festival text,
  cap_in_fen bigint not null check (cap_in_fen >= 0),
  forms text[] not null,
  enforcement text not null check (enforcement in ('warn', 'stop')),
  valid_from date not null,
  valid_until date,
  source_document text not null,
  note text,
  revision integer not null default 1,
  created_at timestamptz not null,
  check (valid_until is null or valid_from <= valid_until)
);
create index welfare_rules_by_union on welfare_rules (union_id, category, valid_from);

-- What a person has received in a year, whichever union gave it: a transfer takes it along.
create table welfare_sums (
  person_id uuid not null,
  year integer not null,
  category text not null,
  -- The festival, or an empty text for what has none.
  occasion text not null,
  amount_in_fen bigint not null default 0 check (amount_in_fen >= 0),
  primary key (person_id, year, category, occasion)
);

-- Amounts in fen of a province go beyond 32 bits.
alter table figure_changes alter column delta type bigint;
alter table union_figures alter column own_amount type bigint, alter column below_amount type bigint;
alter table union_day_figures alter column own_amount type bigint, alter column below_amount type bigint;

revoke update, delete on voucher_entries, activity_events from huigong_app;
-- Down Migration
