-- The next free code of an insats is found among the codes that begin alike. Such a range is read in the order of
-- bytes, for in Swedish order what begins alike need not stand together.
CREATE INDEX ix_participation_insats_code ON participants.participation (association_id, insats_id, code COLLATE "C");
