-- Up Migration
-- What left one union and came into another at the same moment is one transfer.
alter table membership_changes add column transfer_id uuid;

-- A branch that moves takes its ended memberships along too.
create index memberships_ended_by_branch on memberships (union_path, id) where status = 'ended';
-- Down Migration
