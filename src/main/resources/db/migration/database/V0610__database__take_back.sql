-- Takes an act back as undo_act does, one at a time, and answers blocked where a later row stands in the way: one that
-- belongs to what would be removed, or that has taken the name or number of what would return. Nothing is done then.
CREATE FUNCTION database.take_back(target uuid) RETURNS text
  LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(target::text, 0));
  RETURN database.undo_act(target);
EXCEPTION
  WHEN integrity_constraint_violation THEN
    RETURN 'blocked';
END
$$;
