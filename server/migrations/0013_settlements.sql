-- Up Migration
create extension if not exists btree_gist;

-- Numbers of sheets: by union, kind and year, without gaps. The row is held until the sheet is there, or is not.
create table welfare_numbers (
  union_id uuid not null references unions (id),
  kind text not null check (kind in ('register', 'settlement')),
  year integer not null,
  last_number integer not null check (last_number > 0),
  primary key (union_id, kind, year)
);

-- 领取明细表 and 结算单 as they were issued. What they say is sealed in the object storage, in parts.
create table welfare_documents (
  id uuid primary key,
  union_id uuid not null references unions (id),
  kind text not null check (kind in ('register', 'settlement')),
  number text not null constraint welfare_documents_number unique,
  -- What the QR picture names: random, so that nobody reads sheets by counting.
  code text not null constraint welfare_documents_code unique,
  activity_id uuid references activities (id),
  settlement_id uuid,
  union_name text not null,
  title text not null,
  as_of timestamptz not null,
  rows integer not null check (rows >= 0),
  units integer not null,
  amount_in_fen bigint not null,
  digest text not null,
  digest_algorithm text not null,
  -- Parts of the content; the last one is the frame around the rows.
  parts integer not null check (parts > 0),
  account_id uuid not null,
  created_at timestamptz not null,
  check ((kind = 'register') = (activity_id is not null)),
  check ((kind = 'settlement') = (settlement_id is not null))
);
create index welfare_documents_by_union on welfare_documents (union_id, id desc);
create index welfare_documents_by_activity on welfare_documents (activity_id, id desc) where activity_id is not null;

-- The files as they were written first: what is handed out for ever, whatever libraries write later.
create table welfare_document_files (
  document_id uuid not null references welfare_documents (id),
  format text not null check (format in ('xlsx', 'pdf')),
  sha256 text not null,
  size_in_bytes bigint not null,
  parts integer not null check (parts > 0),
  made_at timestamptz not null,
  primary key (document_id, format)
);

create table settlements (
  id uuid primary key,
  union_id uuid not null references unions (id),
  merchant_id uuid not null references merchants (id),
  number text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  status text not null default 'locked' check (status in ('locked', 'confirmed', 'disputed', 'withdrawn')),
  units integer not null,
  amount_in_fen bigint not null,
  document_id uuid not null,
  locked_at timestamptz not null,
  locked_by uuid not null,
  answer_by timestamptz not null,
  answered_at timestamptz,
  -- Null where nobody answered in time.
  answered_by uuid,
  dispute_reason text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawal_reason text,
  check (from_at < until_at),
  constraint settlements_once_a_time exclude using gist
    (union_id with =, merchant_id with =, tstzrange(from_at, until_at) with &&) where (status <> 'withdrawn')
);
create index settlements_by_union on settlements (union_id, id desc);
create index settlements_by_merchant on settlements (merchant_id, id desc);
create index settlements_to_confirm on settlements (answer_by) where status = 'locked';

-- One voucher in a settlement, with its words of that day.
create table settlement_lines (
  settlement_id uuid not null references settlements (id),
  position integer not null,
  activity_id uuid not null references activities (id),
  campaign_id uuid not null references campaigns (id),
  activity_title text not null,
  campaign_name text not null,
  value_in_fen bigint not null,
  redeemed_units integer not null,
  reversed_units integer not null,
  payable_units integer not null,
  payable_in_fen bigint not null,
  primary key (settlement_id, position),
  check (payable_units = redeemed_units - reversed_units),
  check (payable_in_fen = payable_units * value_in_fen)
);
create index settlement_lines_by_activity on settlement_lines (activity_id);

-- What a merchant has still to be paid.
create index redemptions_unsettled on redemptions (merchant_id, redeemed_at)
  where settlement_id is null and reversed_at is null;

revoke update, delete on welfare_documents, welfare_document_files, settlement_lines from huigong_app;
-- Down Migration
