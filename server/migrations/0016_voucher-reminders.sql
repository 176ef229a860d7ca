-- Up Migration
-- How far the owners of a prize's vouchers have been reminded that these expire soon, in the order of the vouchers' ids.
create table voucher_reminders (
  activity_id uuid not null,
  campaign_id uuid not null,
  reminded_up_to uuid,
  done_at timestamptz,
  primary key (activity_id, campaign_id),
  foreign key (activity_id, campaign_id) references prizes (activity_id, campaign_id)
);
-- Down Migration
