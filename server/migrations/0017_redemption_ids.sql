-- Up Migration
-- A clerk takes one redemption back and knows its id alone: without this all of the merchant's are read to find it.
create index redemptions_by_id on redemptions (id);
-- Down Migration
