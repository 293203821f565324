-- The next free code of an insats is one more than the highest number that follows its prefix. The number stands as a
-- column of its own, so that the highest is one look in an index and not a reading of all codes of the year.
ALTER TABLE participants.participation
  ADD COLUMN code_prefix text GENERATED ALWAYS AS (substring(code FROM '^(.*?)[0-9]{1,6}$')) STORED,
  ADD COLUMN code_serial integer GENERATED ALWAYS AS (CAST(substring(code FROM '[0-9]{1,6}$') AS integer)) STORED;
DROP INDEX participants.ix_participation_insats_code;
CREATE INDEX ix_participation_code_serial
  ON participants.participation (association_id, insats_id, code_prefix, code_serial) WHERE code_serial IS NOT NULL;
