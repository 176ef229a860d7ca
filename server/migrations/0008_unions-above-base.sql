-- Up Migration
-- Whoever registers looks for the superior among the few unions above base, the highest first.
create index unions_above_base on unions (nlevel(path), name, id) where status = 'active' and is_above_base;
-- Down Migration
